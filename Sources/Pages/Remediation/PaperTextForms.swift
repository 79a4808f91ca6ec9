import Markup
import ParIndex
import Wording

/// The texts of one of a unit's papers, each with its form (đoạn văn của văn bản).
struct PaperTextForms {
    let page: RemediationPage
    let kind: PaperKind

    func markup(in frame: Frame) -> Markup {
        let language = frame.language
        var isOpen = false
        if case .text(let spot)? = page.refused?.target { isOpen = spot.kind == kind }
        return """
            <details class="paper-texts" id="van-ban-\(kind.rawValue)"\(attribute: "open", when: isOpen)>
            <summary><h2>\(language("Nội dung: ", "Texts: "))\(kind.title.text(in: language))</h2></summary>
            <p>\(help(in: language))</p>
            \(kind.sections.map { section($0, in: frame) })
            </details>

            """
    }

    private func help(in language: Language) -> Markup {
        let codes = QuotedWords.samples.map { code -> Markup in "<code>\(code)</code>" }
        let words = language(
            "Số liệu của hệ thống nên trích dẫn để luôn khớp với bảng: ",
            "Quote figures so that they always agree with the tables: ")
        return "\(PaperTextField.help(in: language)) \(words)\(Markup(joining: codes, by: ", "))."
    }

    private func section(_ section: PaperSection, in frame: Frame) -> Markup {
        let general = form(PaperSpot(kind, section), section.title, in: frame)
        guard section.isPerDomain else { return general }
        let spots = page.domains.map { (PaperSpot(kind, section, of: $0.code), $0) }
        let isOpen = spots.contains { spot, _ in
            page.texts[place(spot)]?.text.holdsWords == true || isRefused(spot)
        }
        let forms = spots.map { spot, domain in
            let title = "\(domain.code.text). \(domain.title)"
            return form(spot, Bilingual(vi: title, en: title), in: frame)
        }
        return """
            \(general)<details class="per-domain"\(attribute: "open", when: isOpen)>\
            <summary>\(section.title.text(in: frame.language)) \(frame.language("theo từng lĩnh vực", "by domain"))</summary>
            \(forms)</details>

            """
    }

    private func place(_ spot: PaperSpot) -> PaperText.Place { .round(page.round.slug, spot) }

    private func isRefused(_ spot: PaperSpot) -> Bool { page.refused?.target == .text(spot) }

    private func form(_ spot: PaperSpot, _ title: Bilingual, in frame: Frame) -> Markup {
        let (language, place) = (frame.language, place(spot))
        let refused = isRefused(spot) ? page.refused : nil
        let field = PaperTextField(
            place: place, title: title.text(in: language), kept: page.texts[place], draft: page.drafts[spot],
            typed: refused?.typed[PaperTextField.textName(place)], values: page.values)
        guard page.mayWrite else { return field.reading(in: language) }
        return """
            <form method="post" class="paper-text" id="\(PaperTextField.anchor(place))" action="\(Path.remediation(.texts(round: page.round.slug, unit: page.unit.key)).text)">
            \(refused.map { frame.alert($0.problem) })\(frame.formTokenField)
            <input type="hidden" name="muc" value="\(spot.text)">
            \(field.markup(in: language))
            <p class="acts"><button class="second">\(language("Lưu", "Save"))</button></p>
            </form>

            """
    }
}
