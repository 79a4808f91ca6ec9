/// What a line of a score file says, unit and criterion by their numbers in the sheet.
struct LineScore {
    let unit: Int
    let criterion: Int
    /// The points in millionths.
    let millionths: Int64
}
