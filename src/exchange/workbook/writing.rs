//! The table as a workbook: the offers, what belongs in each column, and the lists to choose from, each on a sheet.

use rust_xlsxwriter::{
    Color, DataValidation, DataValidationErrorStyle, Format, FormatAlign, Formula, Workbook, Worksheet,
    XlsxError,
};

use crate::catalogue::Catalogue;
use crate::exchange::export::Cells;
use crate::exchange::headings::{Choice, Heading, choice, headings};
use crate::exchange::sheet::is_formula_like;
use crate::exchange::table::MOST_ROWS;

/// The sheet that import reads.
const OFFERS: &str = "Tilbud";

/// The sheet that says what belongs in each column.
const GUIDANCE: &str = "Vejledning";

/// The sheet that has the lists to choose from.
const LISTS: &str = "Lister";

/// A table with these rows.
///
/// # Panics
/// If the headings or the lists of this program do not fit into a workbook.
pub fn write(rows: &[Cells], catalogue: &Catalogue) -> Vec<u8> {
    written(rows, catalogue).expect("cells are cut to what a workbook takes")
}

fn written(rows: &[Cells], catalogue: &Catalogue) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let columns: Vec<(Heading, Option<Choice>)> =
        headings().map(|heading| (heading, choice(heading.column, catalogue))).collect();
    offers(workbook.add_worksheet(), &columns, rows)?;
    guidance(workbook.add_worksheet(), &columns)?;
    lists(workbook.add_worksheet(), &columns)?;
    workbook.save_to_buffer()
}

fn head() -> Format {
    Format::new().set_bold().set_background_color(Color::RGB(0x00DC_E6F1)).set_align(FormatAlign::Top)
}

fn offers(
    sheet: &mut Worksheet,
    columns: &[(Heading, Option<Choice>)],
    rows: &[Cells],
) -> Result<(), XlsxError> {
    // As text, so that «3-4» is no day in April.
    let text = Format::new().set_num_format("@").set_text_wrap().set_align(FormatAlign::Top);
    let quoted = text.clone().set_quote_prefix();
    sheet.set_name(OFFERS)?.set_freeze_panes(1, 3)?;
    for (at, (heading, choice)) in (0..).zip(columns) {
        sheet.set_column_width(at, heading.width)?.set_column_format(at, &text)?;
        sheet.write_string_with_format(0, at, heading.text, &head())?;
        if let Some(choice) = choice {
            let last = u32::try_from(MOST_ROWS).unwrap_or(u32::MAX);
            sheet.add_data_validation(1, at, last, at, &validation(at, choice))?;
        }
    }
    for (row, cells) in (1..).zip(rows) {
        for (at, (heading, _)) in (0..).zip(columns) {
            let Some(says) = cells.get(&heading.column) else { continue };
            let format = if is_formula_like(says) { &quoted } else { &text };
            sheet.write_string_with_format(row, at, says, format)?;
        }
    }
    Ok(())
}

/// What may be chosen in a column, from the list in the same column of its sheet.
fn validation(column: u16, choice: &Choice) -> DataValidation {
    let letters = rust_xlsxwriter::utility::column_number_to_name(column);
    let last = choice.values().len() + 1;
    let list = Formula::new(format!("={LISTS}!${letters}$2:${letters}${last}"));
    let validation = DataValidation::new().allow_list_formula(list);
    match choice {
        Choice::Only(_) => validation.set_error_style(DataValidationErrorStyle::Stop),
        Choice::Rather(_) => validation.set_error_style(DataValidationErrorStyle::Warning),
        Choice::Suggested(_) => validation.show_error_message(false),
    }
}

fn guidance(sheet: &mut Worksheet, columns: &[(Heading, Option<Choice>)]) -> Result<(), XlsxError> {
    let wrapped = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    sheet.set_name(GUIDANCE)?.set_freeze_panes(1, 0)?;
    sheet.set_column_width(0, 18)?.set_column_width(1, 90)?.set_column_width(2, 30)?;
    for (at, title) in (0..).zip(["Kolonne", "Hvad den rummer", "Hvad der kan vælges"]) {
        sheet.write_string_with_format(0, at, title, &head())?;
    }
    for (row, (heading, choice)) in (1..).zip(columns) {
        let offered = match choice {
            None => "Alt kan skrives.",
            Some(Choice::Only(_)) => "Kun det, der er på listen.",
            Some(Choice::Rather(_)) => "Helst det, der er på listen.",
            Some(Choice::Suggested(_)) => "Listen er forslag: skriv også jeres egne ord.",
        };
        for (at, said) in (0..).zip([heading.text, heading.explanation, offered]) {
            sheet.write_string_with_format(row, at, said, &wrapped)?;
        }
    }
    let below = u32::try_from(columns.len()).unwrap_or(u32::MAX).saturating_add(2);
    let never = "Skriv aldrig navne eller CPR-numre: en række med et CPR-nummer afvises.";
    sheet.write_string_with_format(below, 1, never, &wrapped.set_bold())?;
    Ok(())
}

fn lists(sheet: &mut Worksheet, columns: &[(Heading, Option<Choice>)]) -> Result<(), XlsxError> {
    sheet.set_name(LISTS)?.set_freeze_panes(1, 0)?;
    for (at, (heading, choice)) in (0..).zip(columns) {
        sheet.write_string_with_format(0, at, heading.text, &head())?;
        for (row, value) in (1..).zip(choice.iter().flat_map(Choice::values)) {
            sheet.write_string(row, at, value)?;
        }
    }
    Ok(())
}
