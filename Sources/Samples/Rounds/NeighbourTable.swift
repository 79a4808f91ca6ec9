import ParIndex

/// A table of made-up communes as the script writes it: full name, a bar, then one cell for each domain.
///
/// A cell is the council's points, or the unit's own and the council's with a slash between: "14,5/14".
struct NeighbourTable {
    let superior: NamedKey
    let province: NamedKey
    /// What stands before the commune's number in its code, "x-gia-dinh-chi-lang".
    let codePrefix: String
    let rows: [Row]

    /// One commune of the table.
    struct Row {
        let participant: Participant
        let card: Scorecard
    }

    init(_ table: String, superior: NamedKey, province: NamedKey, codePrefix: String) {
        (self.superior, self.province, self.codePrefix) = (superior, province, codePrefix)
        rows = table.split(separator: "\n").enumerated().map { place, line in
            let halves = line.split(separator: "|")
            let name = String(halves[0].split(separator: " ").joined(separator: " "))
            let unit = UnitKey("\(codePrefix)-\(place + 1)", from: nil)
            let participant = Participant(
                unit: unit, name: name, kind: name.hasPrefix("Thị trấn") ? .township : .commune, superior: superior,
                province: province, isMadeUp: true)
            return Row(participant: participant, card: Self.card(unit, cells: halves[1].split(separator: " ")))
        }
    }

    private static let reason = "Điểm mô phỏng của đơn vị giả định"

    private static func card(_ unit: UnitKey, cells: [Substring]) -> Scorecard {
        var card = Scorecard(unit: unit)
        for (place, cell) in cells.enumerated() {
            let points = cell.split(separator: "/").compactMap { Points($0) }
            guard let code = Code(String(place + 1)), let council = points.last else { continue }
            card.entries[code] = Scorecard.Entry(
                selfAssessment: points.count == 2 ? .published(points[0], reason: reason) : nil,
                appraisal: .published(council, reason: reason))
        }
        return card
    }
}
