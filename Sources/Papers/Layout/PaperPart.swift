import Documents
import Wording

/// A part of an official paper (thành phần thể thức).
public enum PaperPart: String, CaseIterable, Hashable, Sendable {
    case nation, motto, superior, issuer, number, placeDate, letterSubject
    case typeName, subject, body, ending
    case power, signerName, recipientsTitle, recipient, pageNumber

    /// The style of the layout that it is judged by.
    var style: ParagraphStyle {
        switch self {
        case .nation: .national
        case .motto: .motto
        case .superior: .superior
        case .issuer: .issuer
        case .number: .number
        case .placeDate: .placeDate
        case .letterSubject: .letterSubject
        case .typeName: .typeName
        case .subject: .subject
        case .body, .ending: .body
        case .power: .power
        case .signerName: .signerName
        case .recipientsTitle: .recipientsTitle
        case .recipient: .recipient
        case .pageNumber: .pageNumber
        }
    }

    /// The code under which programs know what is wrong with it.
    var code: String {
        switch self {
        case .nation, .motto: "layout.nationalTitle"
        case .superior, .issuer: "layout.issuer"
        case .number: "layout.number"
        case .placeDate: "layout.placeDate"
        case .letterSubject, .typeName, .subject: "layout.title"
        case .body: "layout.size"
        case .ending: "layout.ending"
        case .power, .signerName: "layout.signature"
        case .recipientsTitle, .recipient: "layout.recipients"
        case .pageNumber: "layout.pageNumber"
        }
    }

    var name: Bilingual {
        switch self {
        case .nation: Bilingual(vi: "Quốc hiệu", en: "the national title")
        case .motto: Bilingual(vi: "Tiêu ngữ", en: "the motto")
        case .superior: Bilingual(vi: "tên cơ quan chủ quản", en: "the superior body")
        case .issuer: Bilingual(vi: "tên cơ quan ban hành", en: "the issuing body")
        case .number: Bilingual(vi: "số, ký hiệu", en: "number and symbol")
        case .placeDate: Bilingual(vi: "địa danh và thời gian ban hành", en: "place and date")
        case .letterSubject: Bilingual(vi: "trích yếu công văn (V/v …)", en: "the subject of the letter")
        case .typeName: Bilingual(vi: "tên loại văn bản", en: "the name of the kind of paper")
        case .subject: Bilingual(vi: "trích yếu nội dung", en: "the subject")
        case .body: Bilingual(vi: "nội dung văn bản", en: "the text")
        case .ending: Bilingual(vi: "dấu kết thúc nội dung", en: "the mark that ends the text")
        case .power: Bilingual(vi: "quyền hạn, chức vụ của người ký", en: "power and office of the signer")
        case .signerName: Bilingual(vi: "họ tên người ký", en: "the signer's name")
        case .recipientsTitle: Bilingual(vi: "chữ “Nơi nhận”", en: "the words “Nơi nhận”")
        case .recipient: Bilingual(vi: "danh sách nơi nhận", en: "the list of recipients")
        case .pageNumber: Bilingual(vi: "số trang", en: "the page number")
        }
    }
}
