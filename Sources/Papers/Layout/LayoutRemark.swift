import Documents
import ParIndex
import Wording

/// What is not as it should be, as values (điểm chưa đúng thể thức); the sentences stand beside.
enum LayoutRemark {
    case paper(width: Length, height: Length, right: (width: Length, height: Length))
    case margin(PageSide, Length, ClosedRange<Length>)
    case font(String, right: String, lines: Int)
    /// In thousandths of a point.
    case size(PaperPart, Int, ClosedRange<Int>, lines: Int)
    case face(PaperPart, Run.Face, right: Run.Face, words: String)
    case missing(PaperPart)
    case words(PaperPart, String, right: String)
    case capitalSubject(String)
    case superiorOfCommittee(String)
    case ending(String, right: String)
    case deputy(String, head: String)
    case committee(String, right: String)
    case notFiled(String)
    case pageNumber(PageNumberSlip)

    /// What can be wrong with a page number that is there.
    enum PageNumberSlip {
        case below, notCentred, onFirstPage
    }

    var code: String {
        switch self {
        case .paper: "layout.paper"
        case .margin: "layout.margin"
        case .font: "layout.font"
        case .size: "layout.size"
        case .face(let part, _, _, _), .missing(let part), .words(let part, _, _): part.code
        case .capitalSubject: PaperPart.subject.code
        case .superiorOfCommittee: PaperPart.superior.code
        case .ending: PaperPart.ending.code
        case .deputy, .committee: PaperPart.power.code
        case .notFiled: PaperPart.recipient.code
        case .pageNumber: PaperPart.pageNumber.code
        }
    }

    /// What the paper says, for programs: figures with a point.
    var stated: String? {
        switch self {
        case .paper(let width, let height, _): "\(width.millimetres()) × \(height.millimetres()) mm"
        case .margin(_, let length, _): "\(length.millimetres()) mm"
        case .font(let name, _, _): name
        case .size(_, let size, _, _): "\(Self.points(size)) pt"
        case .face(_, let face, _, _): face.name.en
        case .missing, .pageNumber: nil
        case .words(_, let words, _), .capitalSubject(let words), .superiorOfCommittee(let words): words
        case .ending(let words, _), .deputy(let words, _), .committee(let words, _), .notFiled(let words): words
        }
    }

    /// What it should say, for programs.
    var expected: String? {
        switch self {
        case .paper(_, _, let right): "\(right.width.millimetres()) × \(right.height.millimetres()) mm"
        case .margin(_, _, let right): "\(right.lowerBound.millimetres())–\(right.upperBound.millimetres()) mm"
        case .font(_, let right, _): right
        case .size(_, _, let right, _): Self.points(right) + " pt"
        case .face(_, _, let right, _): right.name.en
        case .words(_, _, let right), .ending(_, let right), .committee(_, let right): right
        case .deputy(_, let head): "KT. " + head
        case .missing, .capitalSubject, .superiorOfCommittee, .notFiled, .pageNumber: nil
        }
    }

    static func points(_ size: Int, in language: Language = .en) -> String {
        Numbers.quantity(Quantity(millionths: Int64(size) * 1000), in: language)
    }

    /// "13–14", or "11" where only one is right.
    static func points(_ right: ClosedRange<Int>, in language: Language = .en) -> String {
        let (least, most) = (points(right.lowerBound, in: language), points(right.upperBound, in: language))
        return least == most ? least : "\(least)–\(most)"
    }
}

extension Length {
    /// "25.4": in millimetres, to the tenth.
    func millimetres(in language: Language = .en) -> String {
        Numbers.quantity(Quantity(millionths: Int64((micrometres + 50) / 100) * 100_000), in: language)
    }
}

extension Run.Face {
    var name: Bilingual {
        switch self {
        case []: Bilingual(vi: "đứng, không đậm", en: "upright")
        case .bold: Bilingual(vi: "đứng, đậm", en: "bold")
        case .italic: Bilingual(vi: "nghiêng, không đậm", en: "italic")
        default: Bilingual(vi: "nghiêng, đậm", en: "bold italic")
        }
    }
}
