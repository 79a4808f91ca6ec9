import Markup
import ParIndex
import Wording

/// Number, date, issuer, abstract and web address of a document, to be typed.
struct ParticularsForm {
    var document: EvidenceDocument
    var token: String

    func markup(in language: Language) -> Markup {
        let said = document.particulars
        return """
            <details class="more"\(attribute: "open", when: said.number.isEmpty)>\
            <summary>\(language("Sửa số, ngày, trích yếu", "Number, date and abstract"))</summary>
            <form class="fields" method="post" action="\(Path.evidence(.document(document.id)).text)">
            <input type="hidden" name="ma" value="\(token)">
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

    private func field(_ name: String, _ label: String, _ value: String, type: String = "text") -> Markup {
        """
        <label><span>\(label)</span><input type="\(type)" name="\(name)" value="\(value)" maxlength="500"></label>
        """
    }
}
