import Markup
import ParIndex
import Wording

/// The texts of one of a unit's papers, each with its form (đoạn văn của văn bản).
struct NarrativeForms {
    let page: RemediationPage
    let kind: PaperKind

    func markup(in frame: Frame) -> Markup {
        let language = frame.language
        var isOpen = false
        if case .narrative(let place)? = page.refused?.target { isOpen = place.kind == kind }
        return """
            <details class="narratives" id="van-ban-\(kind.rawValue)"\(attribute: "open", when: isOpen)>
            <summary><h2>\(language("Nội dung: ", "Texts: "))\(kind.title.text(in: language))</h2></summary>
            <p>\(help(in: language))</p>
            \(kind.narratives.map { section($0, in: frame) })
            </details>

            """
    }

    private func help(in language: Language) -> Markup {
        let codes = QuotedWords.samples.map { code -> Markup in "<code>\(code)</code>" }
        let words = language(
            "Mỗi dòng là một đoạn; dòng bắt đầu bằng “- ” là gạch đầu dòng. Số liệu của hệ thống nên trích dẫn để luôn khớp với bảng: ",
            "Each line is a paragraph; “- ” begins an item. Quote figures so that they always agree with the tables: ")
        return "\(words)\(Markup(joining: codes, by: ", "))."
    }

    private func section(_ section: Narrative.Section, in frame: Frame) -> Markup {
        let general = form(Narrative.Place(kind, section), section.title, in: frame)
        guard section.isPerDomain else { return general }
        let places = page.domains.map { (Narrative.Place(kind, section, of: $0.code), $0) }
        let isOpen = places.contains { place, _ in isKept(place) || isRefused(place) }
        let forms = places.map { place, domain in
            form(
                place,
                Bilingual(vi: "\(domain.code.text). \(domain.title)", en: "\(domain.code.text). \(domain.title)"),
                in: frame)
        }
        return """
            \(general)<details class="per-domain"\(attribute: "open", when: isOpen)>\
            <summary>\(section.title.text(in: frame.language)) \(frame.language("theo từng lĩnh vực", "by domain"))</summary>
            \(forms)</details>

            """
    }

    private func isKept(_ place: Narrative.Place) -> Bool { page.narratives[place]?.text.holdsWords == true }

    private func isRefused(_ place: Narrative.Place) -> Bool { page.refused?.target == .narrative(place) }

    private func form(_ place: Narrative.Place, _ title: Bilingual, in frame: Frame) -> Markup {
        let language = frame.language
        let refused = isRefused(place) ? page.refused : nil
        let kept = page.narratives[place]
        let isDraft = !isKept(place) && page.drafts[place] != nil
        let text = refused?.typed["noi-dung"] ?? (isDraft ? page.drafts[place] : kept?.text) ?? ""
        guard page.mayWrite else { return reading(place, title, text, in: language) }
        let note = language(
            "Bản gợi ý từ số liệu, chưa lưu; văn bản in đúng như vậy nếu không sửa.",
            "A draft from the data; the paper prints it as it is.")
        let length = text.count / 110 + text.split(separator: "\n", omittingEmptySubsequences: false).count
        return """
            <form method="post" class="narrative" id="muc-\(place.text)" action="\(Path.remediation(.narratives(round: page.round.slug, unit: page.unit.key)).text)">
            \(refused.map { frame.alert($0.problem) })\(refused == nil ? nil : stale(kept, in: language))\(frame.formTokenField)
            <input type="hidden" name="muc" value="\(place.text)"><input type="hidden" name="phien-ban" value="\(kept?.version ?? 0)">
            <label class="text"><span>\(title.text(in: language))</span><textarea name="noi-dung" rows="\(min(12, max(2, length)))"\(language.ofVietnamese)>
            \(text)</textarea></label>
            \(isDraft && refused == nil ? "<p class=\"past\">\(note)</p>" as Markup : nil)\(preview(text, in: language))
            <p class="acts"><button class="second">\(language("Lưu", "Save"))</button></p>
            </form>

            """
    }

    /// The text as it will read, its own figures told from numbers typed by hand.
    private func preview(_ text: String, in language: Language) -> Markup? {
        let quoted = QuotedText(text)
        guard !quoted.figures.isEmpty || !quoted.numbers.isEmpty else { return nil }
        let pieces = quoted.pieces.map { piece -> Markup in
            switch piece {
            case .words(let words): "\(words)"
            case .number(let number): "<mark title=\"\(language("gõ tay", "typed by hand"))\">\(number)</mark>"
            case .figure(let figure): "<b>\(page.values.text(of: figure) ?? "{\(figure.reference)}")</b>"
            case .fault(let fault): "<mark>\(fault.written)</mark>"
            }
        }
        let typed =
            quoted.numbers.isEmpty
            ? "" : " · \(language("số gõ tay", "typed by hand")): \(quoted.numbers.joined(separator: ", "))"
        return """
            <details class="preview"><summary>\(language("Xem như in", "As printed"))\(typed)</summary><p class="said"\(language.ofVietnamese)>\(pieces)</p></details>
            """
    }

    private func stale(_ kept: Narrative?, in language: Language) -> Markup? {
        guard let kept else { return nil }
        return """
            <div class="notice"><p>\(language("Đang lưu", "Kept now")) (\(kept.changed.name)):</p><blockquote\(language.ofVietnamese)>\(kept.text)</blockquote></div>
            """
    }

    private func reading(
        _ place: Narrative.Place, _ title: Bilingual, _ text: String, in language: Language
    ) -> Markup {
        guard text.holdsWords else { return "" }
        return """
            <div class="narrative" id="muc-\(place.text)"><h3>\(title.text(in: language))</h3><p class="said"\(language.ofVietnamese)>\(page.values.words(of: text))</p></div>

            """
    }
}
