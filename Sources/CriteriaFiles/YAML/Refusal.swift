import Wording
import Yams

/// Why a file is not read at all, with the place.
struct Refusal: Error {
    let place: Place
    let fault: YAMLFault

    init(place: Place, fault: YAMLFault) {
        (self.place, self.fault) = (place, fault)
    }

    /// What the parser complains of.
    init(_ error: any Error, file: String) {
        switch error as? YamlError {
        case .scanner(_, let text, let mark, _), .parser(_, let text, let mark, _):
            self.init(text, mark, file)
        case .composer(_, let text, let mark, _):
            let place = Place(file: file, line: mark.line, column: mark.column)
            let isSecond = text.contains("another document")
            self.init(place: place, fault: isSecond ? .severalDocuments : .syntax(parser: text))
        case .reader(let text, _, _, _):
            self.init(place: Place(file: file), fault: .syntax(parser: text))
        default:
            self.init(place: Place(file: file), fault: .syntax(parser: "\(error)"))
        }
    }

    private init(_ text: String, _ mark: Mark, _ file: String) {
        self.init(
            place: Place(file: file, line: mark.line, column: mark.column), fault: .syntax(parser: text))
    }
}
