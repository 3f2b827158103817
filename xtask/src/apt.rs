//! Debian's packages without installing them: apt on a suite of its own, in the user's cache.

use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

const KEYRING: &str = "/usr/share/keyrings/debian-archive-keyring.gpg";

/// Where this program keeps what it fetched.
pub fn cache_folder() -> Result<PathBuf> {
    let base = std::env::var_os("XDG_CACHE_HOME")
        .map(PathBuf::from)
        .filter(|path| path.is_absolute())
        .or_else(|| std::env::home_dir().map(|home| home.join(".cache")))
        .context("no cache folder: set XDG_CACHE_HOME or HOME")?;
    Ok(base.join("ksys"))
}

/// apt with one suite and architecture, lists of its own and nothing of the machine's state.
pub struct Apt {
    /// Options of all its programs: they come after the machine's own settings, such as a proxy.
    options: Vec<String>,
    /// The suite did not answer; the lists are those of an earlier run.
    pub stale: bool,
}

impl Apt {
    /// Reads the suite's lists anew when they are older than an hour.
    pub fn open(cache: &Path, suite: &str, architecture: &str) -> Result<Self> {
        let folder = cache.join("apt").join(format!("{suite}-{architecture}"));
        for needed in ["lists/partial", "cache/archives/partial"] {
            let path = folder.join(needed);
            fs::create_dir_all(&path)
                .with_context(|| format!("{}: cannot be made", path.display()))?;
        }
        let here = folder.display();
        let settings = [
            format!("Dir::Etc::sourcelist={here}/sources.list"),
            "Dir::Etc::sourceparts=/dev/null".to_owned(),
            format!("Dir::State::lists={here}/lists"),
            "Dir::State::status=/dev/null".to_owned(),
            format!("Dir::Cache={here}/cache"),
            // Container images switch these off, and each call would read all lists again.
            "Dir::Cache::pkgcache=pkgcache.bin".to_owned(),
            "Dir::Cache::srcpkgcache=srcpkgcache.bin".to_owned(),
            format!("APT::Architecture={architecture}"),
            format!("APT::Architectures={architecture}"),
            "APT::Sandbox::User=root".to_owned(),
            "APT::Update::Error-Mode=any".to_owned(),
            "Acquire::Languages=none".to_owned(),
            "Acquire::IndexTargets::deb::DEP-11::DefaultEnabled=false".to_owned(),
        ];
        let mut apt = Self {
            options: settings.map(|setting| format!("-o{setting}")).to_vec(),
            stale: false,
        };
        let updated = folder.join("updated");
        let age = fs::metadata(&updated)
            .and_then(|meta| meta.modified())
            .map(|at| at.elapsed().unwrap_or_default());
        // Two machines of an architecture ask in a row; the lists of the last hour will do.
        if matches!(age, Ok(age) if age.as_secs() < 3600) {
            return Ok(apt);
        }
        let signed = match Path::new(KEYRING).exists() {
            true => format!(" signed-by={KEYRING}"),
            false => String::new(),
        };
        let source = format!(
            "deb [arch={architecture}{signed}] {} {suite} main\n",
            mirror()?
        );
        fs::write(folder.join("sources.list"), source)?;
        match apt.run("apt-get", &["update", "-qq"], &folder) {
            Ok(_) => fs::write(&updated, "")?,
            Err(_) if age.is_ok() => apt.stale = true,
            Err(error) => return Err(error.context("not reached")),
        }
        Ok(apt)
    }

    /// Standard output of an apt program.
    pub fn run(&self, program: &str, args: &[&str], folder: &Path) -> Result<String> {
        let output = Command::new(program)
            .args(args)
            .args(&self.options)
            .env("LC_ALL", "C")
            .current_dir(folder)
            .stdin(Stdio::null())
            .output()
            .with_context(|| {
                format!("{program} does not run; Debian's packages are fetched with it")
            })?;
        if !output.status.success() {
            let stderr = String::from_utf8_lossy(&output.stderr);
            let line = stderr.lines().find(|line| line.starts_with("E: "));
            bail!("{program} {}: {}", args[0], line.unwrap_or("failed"));
        }
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    }
}

/// The Debian mirror that this machine is set up with.
fn mirror() -> Result<String> {
    let output = Command::new("apt-get")
        .args([
            "indextargets",
            "--format",
            "$(LABEL) $(REPO_URI)",
            "Created-By: Packages",
        ])
        .output()
        .context("apt-get does not run; Debian's packages are fetched with it")?;
    String::from_utf8_lossy(&output.stdout)
        .lines()
        .find_map(|line| line.strip_prefix("Debian "))
        .map(str::to_owned)
        .context("no Debian mirror among apt's sources; add one, or give --kernel")
}
