import Markup
import ParIndex
import Wording

/// What is typed to prepare a publication, as it was typed.
public struct PublicationForm: Hashable, Sendable {
    public var number: String
    public var day: String
    public var signer: String
    /// Why the last publication is corrected.
    public var correction: String
    /// Corrected lines, one on each line of text.
    public var corrections: String

    public init(
        number: String = "", day: String = "", signer: String = "", correction: String = "", corrections: String = ""
    ) {
        (self.number, self.day, self.signer) = (number, day, signer)
        (self.correction, self.corrections) = (correction, corrections)
    }
}

/// The form by which a publication, or a correction, is prepared.
struct PublicationPreparation {
    let round: String
    let form: PublicationForm
    /// The one that would be corrected.
    let last: Publication?

    func markup(in frame: Frame) -> Markup {
        let language = frame.language
        let title =
            last == nil
            ? language("Chuẩn bị công bố", "Prepare the publication")
            : language("Đính chính lần công bố \(last?.number ?? 0)", "Correct publication \(last?.number ?? 0)")
        return """
            <section class="concluding"><h2>\(title)</h2>
            <p>\(language("Người thứ hai sẽ xác nhận; trước đó kết quả chưa công khai.", "A second person will confirm; until then nothing is public."))</p>
            <form method="post" action="\(Path.publishing(.preparation(round)).text)">
            <input type="hidden" name="ma" value="\(frame.visitor?.formToken ?? "")">
            <div class="fields">
            \(Field(name: "quyet-dinh", label: language("Số quyết định", "Number of the decision"), value: form.number, hint: language("ví dụ: 202/QĐ-UBND", "such as 202/QĐ-UBND")).markup)
            \(Field(name: "ngay", label: language("Ngày quyết định", "Its date"), value: form.day, hint: language("ví dụ: 15/01/2025", "such as 15/01/2025")).markup)
            \(Field(name: "nguoi-ky", label: language("Người ký", "Signed by"), value: form.signer).markup)
            </div>
            \(last == nil ? nil : correcting(in: language))
            <p><button>\(language("Chuẩn bị, chờ xác nhận", "Prepare for confirmation"))</button></p>
            </form></section>
            """
    }

    private func correcting(in language: Language) -> Markup {
        """
        <div class="fields">
        \(Field(name: "ly-do", label: language("Lý do đính chính", "Why it is corrected"), value: form.correction).markup)
        <label class="wide"><span>\(language("Điểm đính chính, mỗi dòng: mã đơn vị; mã tiêu chí; điểm; lý do", "Corrected points, each line: unit; criterion; points; reason"))</span>
        <textarea name="dinh-chinh" rows="4" placeholder="06502; 3.4.1; 1,5; …">\(form.corrections)</textarea></label>
        </div>
        """
    }
}

/// The form by which a second person confirms, or anybody of both takes it back.
struct PublicationConfirmation {
    let publication: Publication
    let isOwn: Bool
    let rights: ConclusionPage.Rights
    let asksCode: Bool

    func markup(in frame: Frame) -> Markup {
        let language = frame.language
        let decision = publication.decision
        return """
            <section class="concluding"><h2>\(language("Chờ xác nhận công bố", "A publication waits for confirmation"))</h2>
            <p>\(language("Quyết định số ", "Decision "))<b>\(decision.number)</b>, \
            \(Dates.long(decision.day, in: language)), \(language("người ký: ", "signed by "))\(decision.signer).</p>
            \(publication.correction.map { reason -> Markup in "<p>\(language("Đính chính: ", "Correction: "))\(reason)</p>" })
            <p>\(language("Người chuẩn bị: ", "Prepared by "))\(publication.prepared.name), \
            \(Dates.moment(publication.prepared.at, in: language)).</p>
            \(confirming(in: frame))
            \(rights.prepares || rights.confirms ? discarding(in: frame) : nil)</section>
            """
    }

    private func confirming(in frame: Frame) -> Markup {
        let language = frame.language
        guard rights.confirms, !isOwn else {
            let text = language(
                "Người thứ hai, không phải người chuẩn bị, xác nhận thì kết quả mới được công bố.",
                "The results are published once a second person, not who prepared them, confirms.")
            return "<p>\(text)</p>"
        }
        return """
            <form method="post" action="\(Path.publishing(.confirmation(publication.round)).text)">
            <input type="hidden" name="ma" value="\(frame.visitor?.formToken ?? "")">
            <input type="hidden" name="so" value="\(publication.number)">
            \(asksCode ? CodeField.markup(in: language) : nil)
            <p><button>\(language("Xác nhận công bố", "Confirm and publish"))</button></p></form>
            """
    }

    private func discarding(in frame: Frame) -> Markup {
        """
        <form method="post" action="\(Path.publishing(.withdrawal(publication.round)).text)">
        <input type="hidden" name="ma" value="\(frame.visitor?.formToken ?? "")">
        <input type="hidden" name="so" value="\(publication.number)">
        <p><button class="second">\(frame.language("Hủy lần chuẩn bị này", "Take it back"))</button></p></form>
        """
    }
}

/// A line to type in, with its label above.
struct Field {
    let name: String
    let label: String
    let value: String
    var hint = ""
    /// What is wrong with what was typed here.
    var fault: String?

    /// What is wrong stands outside the label: it describes the input and is no part of its name.
    var markup: Markup {
        let input: Markup = """
            <label><span>\(label)</span><input type="text" name="\(name)" value="\(value)" placeholder="\(hint)" autocomplete="off"\
            \(fault.map { _ in Self.invalid(name) })></label>
            """
        guard fault != nil else { return input }
        return "<div class=\"faulty\">\(input)\(Self.message(name, fault))</div>"
    }

    /// What marks an input that holds something wrong, and leads to what is said of it beside the field named.
    static func invalid(_ place: String) -> Markup { " aria-invalid=\"true\" aria-describedby=\"loi-\(place)\"" }

    /// What is wrong, beside the input.
    static func message(_ name: String, _ fault: String?) -> Markup? {
        fault.map { fault in "<small class=\"bad\" id=\"loi-\(name)\">\(fault)</small>" }
    }
}
