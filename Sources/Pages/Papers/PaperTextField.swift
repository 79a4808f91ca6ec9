import Markup
import ParIndex
import Wording

/// One text of a paper, to be read or changed (đoạn văn bản).
public struct PaperTextField: Sendable {
    let place: PaperText.Place
    let title: String
    let kept: PaperText?
    /// What the paper says while nobody wrote anything.
    var draft: String?
    /// What was typed and refused.
    var typed: String?
    /// What figures say that it quotes.
    let values: QuotedValues

    /// The names of its fields.
    public static func textName(_ place: PaperText.Place) -> String { "t-" + place.spot }
    public static func seenName(_ place: PaperText.Place) -> String { "p-" + place.spot }

    /// The `id` under which it stands.
    static func anchor(_ place: PaperText.Place) -> String { "muc-" + place.spot }

    /// How texts are written, for those who do.
    static func help(in language: Language) -> String {
        language(
            "Mỗi dòng là một đoạn; dòng bắt đầu bằng “-” hoặc “+” là gạch đầu dòng; dòng bắt đầu bằng “|” là bảng, các cột cách nhau bằng “|”.",
            "Each line is a paragraph; “-” or “+” begins an item; lines that begin with “|” are a table, its columns parted by “|”."
        )
    }

    private var isDraft: Bool { kept?.text.holdsWords != true && draft != nil }

    private var text: String { typed ?? (isDraft ? draft : kept?.text) ?? "" }

    func markup(in language: Language) -> Markup {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let rows = place.isOneLine ? 1 : min(14, max(2, lines.count + text.count / 110))
        let note = language(
            "Bản gợi ý từ số liệu, chưa lưu; văn bản in đúng như vậy nếu không sửa.",
            "A draft from the data; the paper prints it as it is.")
        return """
            \(other(in: language))<label class="text wide"><span>\(title)</span><textarea name="\(Self.textName(place))" rows="\(rows)" \
            maxlength="\(PaperText.longest)"\(language.ofVietnamese)>
            \(text)</textarea></label>\
            <input type="hidden" name="\(Self.seenName(place))" value="\((kept?.mark ?? PaperText.blankMark).text)">
            \(isDraft && typed == nil ? "<p class=\"past\">\(note)</p>" as Markup : nil)\(preview(in: language))
            """
    }

    /// For those who may read it only; nothing where there is nothing to read.
    func reading(in language: Language) -> Markup {
        guard text.holdsWords else { return "" }
        return """
            <div class="paper-text" id="\(Self.anchor(place))"><h3>\(title)</h3><p class="said"\(language.ofVietnamese)>\(values.words(of: text))</p></div>

            """
    }

    /// What is kept, beside what was typed and not taken.
    private func other(in language: Language) -> Markup? {
        guard let kept, let typed, kept.text != typed else { return nil }
        return """
            <div class="notice"><p>\(language("Đang lưu", "Kept now")) (\(kept.changed.name)):</p><blockquote\(language.ofVietnamese)>\(kept.text)</blockquote></div>
            """
    }

    /// The text as it will read, its own figures told from numbers typed by hand.
    private func preview(in language: Language) -> Markup? {
        let quoted = values.quoted(text)
        guard !quoted.figures.isEmpty || !quoted.numbers.isEmpty else { return nil }
        let pieces = quoted.pieces.map { piece -> Markup in
            switch piece {
            case .words(let words): "\(words)"
            case .number(let number): "<mark title=\"\(language("gõ tay", "typed by hand"))\">\(number)</mark>"
            case .figure(let figure): "<b>\(values.text(of: figure) ?? values.reference(to: figure))</b>"
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
}

extension PaperText.Place {
    /// Whether a text there is no more than a line.
    fileprivate var isOneLine: Bool { if case .period(_, .signer) = self { true } else { false } }
}
