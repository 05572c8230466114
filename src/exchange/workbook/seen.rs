//! What somebody sees in a cell, as they would write it in Danish.

use calamine::{DataRef, ExcelDateTime};

/// How many digits of a number a spreadsheet shows; those behind them come of counting in twos.
const DIGITS: usize = 15;

/// The text of a cell.
pub fn text(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Empty => String::new(),
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => decimal(*number),
        DataRef::Bool(yes) => if *yes { "ja" } else { "nej" }.to_owned(),
        DataRef::DateTime(moment) => moment_or_time(moment),
        DataRef::Error(error) => error.to_string(),
    }
}

/// The text of a cell that is shown in hundredths.
pub fn percentage(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Float(number) => format!("{} %", decimal(number * 100.0)),
        other => text(other),
    }
}

/// A number with a comma before its decimals, if it has any: 7, 0,5.
fn decimal(number: f64) -> String {
    let shown = format!("{number:.*e}", DIGITS - 1).parse().unwrap_or(number);
    // There is no zero below zero.
    let shown = if shown == 0.0 { 0.0 } else { shown };
    shown.to_string().replace('.', ",")
}

/// A day; with the time, if it is not midnight; the time alone, if there is no day.
fn moment_or_time(moment: &ExcelDateTime) -> String {
    let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
    if moment.is_duration() || moment.as_f64() < 1.0 {
        return format!("{hour:02}:{minute:02}");
    }
    let day = format!("{year:04}-{month:02}-{day:02}");
    match (hour, minute, second) {
        (0, 0, 0) => day,
        _ => format!("{day} {hour:02}:{minute:02}:{second:02}"),
    }
}

#[cfg(test)]
mod tests {
    use super::decimal;

    #[test]
    fn a_number_is_written_as_it_is_seen() {
        let shown = [7.0, 0.5, 0.1 + 0.2, -0.0, 12_345_678.0, 2.5e-7, 45_000_000_000.0].map(decimal);
        assert_eq!(shown, ["7", "0,5", "0,3", "0", "12345678", "0,00000025", "45000000000"]);
    }
}
