import Markup
import ParIndex
import Wording

/// Number, date, issuer, abstract and web address of a document, to be typed.
public struct ParticularsForm {
    var document: EvidenceDocument
    var token: String
    /// What was typed and refused, by field.
    var typed: [String: String]?
    var seen: String

    /// The names of the fields.
    public static let names = ["so", "ngay", "co-quan", "trich-yeu", "dia-chi", "ngay-chup"]
    /// The field that tells what the form was opened over.
    public static let seenName = "da-thay"

    func markup(in language: Language) -> Markup {
        let said = document.particulars
        return """
            <details class="more"\(attribute: "open", when: said.number.isEmpty || typed != nil)>\
            <summary>\(language("Sửa số, ngày, trích yếu", "Number, date and abstract"))</summary>
            <form class="fields" method="post" action="\(Path.evidence(.document(document.id)).text)">
            <input type="hidden" name="ma" value="\(token)"><input type="hidden" name="\(Self.seenName)" value="\(seen)">
            \(field("so", language("Số, ký hiệu", "Number and symbol"), said.number))
            \(field("ngay", language("Ngày ban hành", "Date"), said.date?.description ?? "", type: "date"))
            \(field("co-quan", language("Cơ quan ban hành", "Issuer"), said.issuer))
            \(field("trich-yeu", language("Trích yếu", "Abstract"), said.abstract))
            \(field("dia-chi", language("Địa chỉ trên mạng (nếu là bản chụp trang web)", "Web address of a copied page"),
                said.address, type: "url"))
            \(field("ngay-chup", language("Ngày chụp trang web", "Day of the copy"), said.copiedOn?.description ?? "",
                type: "date"))
            <p><button>\(language("Lưu", "Save"))</button></p></form></details>
            """
    }

    /// What was typed, and what is kept where that is something else; a browser shows in a field of days only days.
    private func field(_ name: String, _ label: String, _ kept: String, type: String = "text") -> Markup {
        let value = typed?[name] ?? kept
        let isShown = type != "date" || value.isEmpty || Day(parsing: value)?.description == value
        let other: Markup? = value == kept ? nil : "<small>↺ \(kept.isEmpty ? "–" : kept)</small>"
        return """
            <label><span>\(label)</span>\(other)<input type="\(isShown ? type : "text")" name="\(name)" value="\(value)" \
            maxlength="500"></label>
            """
    }
}
