//! stub
use super::Files;
use super::calls_tbl::Row;
use anyhow::Result;
pub fn print(_head: &str, _rows: &[Row]) -> Result<Files> {
    Ok(Files::new())
}
