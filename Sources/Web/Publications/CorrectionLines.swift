import Foundation
import ParIndex
import Store

/// Reads corrected lines as a person types them: "06502; 3.4.1; 1,5; reason".
struct CorrectionLines {
    let material: PublicationMaterial
    let sets: SetShelf

    /// All lines of a text; blank ones are passed over.
    func read(_ text: String) throws(PublicationRefusal) -> [LineCorrection] {
        var corrections: [LineCorrection] = []
        for line in text.split(whereSeparator: \.isNewline).map(String.init)
        where line.contains(where: { !$0.isWhitespace }) {
            corrections.append(try correction(line))
        }
        return corrections
    }

    private func correction(_ line: String) throws(PublicationRefusal) -> LineCorrection {
        let parts = line.split(separator: ";", maxSplits: 3).map { $0.trimmingCharacters(in: .whitespaces) }
        guard parts.count == 4, let code = Code(parts[1]), let points = Points(parts[2]), !parts[3].isEmpty,
            let sheet = material.sheets.first(where: { unit(of: $0, is: parts[0]) }),
            let criterion = sets[sheet.found.set]?[code], points >= criterion.minimum, points <= criterion.maximum,
            sheet.found.sheet.exclusion(of: criterion.code) == nil
        else { throw .unknownLine(line) }
        return LineCorrection(
            unit: sheet.found.sheet.unit, code: criterion.code, points: points, reason: parts[3])
    }

    private func unit(of sheet: FilledSheet, is text: String) -> Bool {
        sheet.found.sheet.unit.code == text || sheet.found.sheet.unit.description == text
    }
}
