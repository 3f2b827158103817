//! Columns for people: text to the left, numbers to the right.

/// Lays `rows` out under `head`; a column whose cells are all numbers is set to the right.
pub fn table<const N: usize>(head: [&str; N], rows: &[[String; N]]) -> String {
    let width: [usize; N] = std::array::from_fn(|i| {
        let cells = rows.iter().map(|row| row[i].chars().count());
        cells.chain([head[i].len()]).max().unwrap_or(0)
    });
    let right: [bool; N] = std::array::from_fn(|i| {
        let number = |row: &[String; N]| row[i].is_empty() || row[i].parse::<f64>().is_ok();
        rows.iter().all(number)
    });
    let line = |cells: [&str; N]| {
        let mut text = String::new();
        for i in 0..N {
            let pad = " ".repeat(width[i] - cells[i].chars().count());
            if right[i] {
                text += &format!("{pad}{}  ", cells[i]);
            } else {
                text += &format!("{}{pad}  ", cells[i]);
            }
        }
        text.trim_end().to_owned() + "\n"
    };
    let mut text = line(head);
    for row in rows {
        text += &line(std::array::from_fn(|i| row[i].as_str()));
    }
    text
}

#[cfg(test)]
mod tests {
    #[test]
    fn numbers_stand_to_the_right() {
        let rows = [["a".into(), "7".into()], ["long".into(), "1234".into()]];
        let text = super::table(["name", "n"], &rows);
        assert_eq!(text, "name     n\na        7\nlong  1234\n");
    }
}
