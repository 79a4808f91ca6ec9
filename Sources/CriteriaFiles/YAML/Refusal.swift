import Wording
import Yams

/// Why a file is not read at all, with the place.
struct Refusal: Error {
    let place: Place
    let problem: Problem

    /// Refused for what the file holds.
    init(place: Place, fault: YAMLFault) {
        (self.place, problem) = (place, fault.problem)
    }

    /// Refused for more repeated keys than one file may be read again for.
    init(repeated keys: [String], at place: Place) {
        let key = RepeatedKey.unmarked(keys.first ?? "")
        (self.place, problem) = (place, KeyFault.twice(key: key, firstLine: place.line ?? 1).problem)
    }

    /// Refused for what the parser complains of.
    init(_ error: any Error, file: String) {
        switch error as? YamlError {
        case .scanner(_, let text, let mark, _), .parser(_, let text, let mark, _), .composer(_, let text, let mark, _):
            let place = Place(file: file, line: mark.line, column: mark.column)
            let isSecond = text.contains("another document")
            self.init(place: place, fault: isSecond ? .severalDocuments : .syntax(parser: text))
        case .reader(let text, _, _, _):
            self.init(place: Place(file: file), fault: .syntax(parser: text))
        default:
            self.init(place: Place(file: file), fault: .syntax(parser: "\(error)"))
        }
    }
}
