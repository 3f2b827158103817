use super::{FD, Row};
use ksys::rt::{self, LineReader, LineWriter};
use std::fmt::Write;

pub const ROWS: &[Row] = rows! {
    rt::print(FD, format_args!("some {}\n", "text")) =>
        "write(1003, 'some text\\n', 10)";
    rt::LineWriter::write { LineWriter::<_, 64>::new(FD).write(b"some\ntext\n") } =>
        "write(1003, 'some\\ntext\\n', 10)";
    rt::LineWriter::flush {
        let mut writer = LineWriter::<_, 64>::new(FD);
        writer.write(b"text").and_then(|()| writer.flush())
    } => "write(1003, 'text', 4)";
    rt::LineWriter::write_str {
        let mut writer = LineWriter::<_, 64>::new(FD);
        let written = writer.write_str("some text\n");
        written.map_err(|_| writer.error().expect("why it failed"))
    } => "write(1003, 'some text\\n', 10)";
    rt::LineWriter::drop {
        let mut writer = LineWriter::<_, 64>::new(FD);
        writer.write(b"text").unwrap();
        drop(writer)
    } => "write(1003, 'text', 4)";
    rt::LineReader::read_line { LineReader::<_, 64>::new(FD).read_line().map(drop) } =>
        "read(1003, *, 64)";
};
