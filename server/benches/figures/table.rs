//! What was measured, printed as a table.

/// One line: what, how much, and what was to be reached.
#[derive(Debug)]
struct Line {
    what: String,
    measured: String,
    reach: &'static str,
    reached: bool,
}

/// All lines.
#[derive(Debug, Default)]
pub struct Table(Vec<Line>);

impl Table {
    /// Adds a line and shows it at once.
    pub fn add(
        &mut self,
        what: impl Into<String>,
        measured: impl Into<String>,
        reach: &'static str,
        reached: bool,
    ) {
        let line = Line { what: what.into(), measured: measured.into(), reach, reached };
        eprintln!("{}: {}", line.what, line.measured);
        self.0.push(line);
    }

    /// Prints the table.
    pub fn print(&self) {
        println!("| what | measured | reach | |");
        println!("|---|---|---|---|");
        for Line { what, measured, reach, reached } in &self.0 {
            println!("| {what} | {measured} | {reach} | {} |", if *reached { "reached" } else { "missed" });
        }
    }
}
