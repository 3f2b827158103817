//! tests/gaps.tbl against a kernel's own configuration: a call that is said to lack an option must lack it.

use crate::toolchain::major_minor;

const TABLE: &str = include_str!("../../../tests/gaps.tbl");

/// Rows of `kernel` that are for this release and name an option which `config` sets, a line each.
pub fn stale(arch: &str, release: &str, config: &str) -> Vec<String> {
    stale_in(TABLE, arch, release, config)
}

fn stale_in(table: &str, arch: &str, release: &str, config: &str) -> Vec<String> {
    let rows = table.lines().filter(|line| !line.starts_with('#'));
    let mut stale = Vec::new();
    for row in rows {
        let words: Vec<&str> = row.split_whitespace().collect();
        let [call, archs, "kernel", versions, option, ..] = words[..] else {
            continue;
        };
        let ours = (archs == "all" || archs.split(',').any(|name| name == arch))
            && versions
                .strip_prefix('<')
                .is_none_or(|until| major_minor(release) < major_minor(until));
        if ours && option.starts_with("CONFIG_") && is_set(config, option) {
            stale.push(format!(
                "tests/gaps.tbl: {call}: {option} is set; drop the row"
            ));
        }
    }
    stale
}

fn is_set(config: &str, option: &str) -> bool {
    config.lines().any(|line| {
        let value = line.strip_prefix(option).and_then(|l| l.strip_prefix('='));
        matches!(value, Some("y" | "m"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: &str = "# call archs runner versions reason\n\
        mbind  arm  kernel     all CONFIG_NUMA\n\
        bpf    all  qemu-user  all not translated\n\
        mseal  arm  kernel     all CONFIG_64BIT\n\
        uselib arm  kernel     <7  CONFIG_USELIB\n";

    #[test]
    fn an_option_that_is_set_is_told() {
        let config = "CONFIG_NUMA=y\n# CONFIG_64BIT is not set\nCONFIG_NUMA_BALANCING=y\n";
        let stale = stale_in(TABLE, "arm", "7.2.13", config);
        assert_eq!(stale.len(), 1);
        assert!(stale[0].contains("mbind: CONFIG_NUMA is set"));
        assert!(stale_in(TABLE, "x86_64", "7.2.13", config).is_empty());
        assert!(stale_in(TABLE, "arm", "7.2", "CONFIG_NUMA_BALANCING=y\n").is_empty());
    }

    #[test]
    fn a_row_for_older_kernels_is_not_for_newer_ones() {
        let config = "CONFIG_USELIB=y\n";
        assert!(stale_in(TABLE, "arm", "7.2.13", config).is_empty());
        assert_eq!(stale_in(TABLE, "arm", "6.12.95+deb12", config).len(), 1);
    }
}
