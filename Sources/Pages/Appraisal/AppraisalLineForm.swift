import Markup
import ParIndex
import Wording

/// What somebody typed into a line that was refused, with what is wrong (giá trị vừa nhập).
public struct RefusedVerdict: Hashable, Sendable {
    public var code: Code
    public var points: String
    public var category: String
    public var reason: String
    public var problem: Problem
    /// Whether the line holds something else meanwhile, which stands beside what was typed.
    public var isStale: Bool

    public init(code: Code, points: String, category: String, reason: String, problem: Problem, isStale: Bool) {
        (self.code, self.points, self.category, self.reason) = (code, points, category, reason)
        (self.problem, self.isStale) = (problem, isStale)
    }
}

/// The council's side of one line: agree, or other points with a reason.
struct AppraisalLineForm {
    let line: AppraisedLine
    let path: Path
    /// Where the form leads back to.
    let choice: LineChoice
    let isSecond: Bool
    let refused: RefusedVerdict?

    func markup(in frame: Frame) -> Markup {
        let language = frame.language
        return """
            <form class="verdict" method="post" action="\(path.text)">\(Frame.enter("cham"))\(frame.formTokenField)\
            <input type="hidden" name="phien-ban" value="\(line.line.version)">\(hidden)
            \(refused.map { alert($0, in: frame) })\(given(in: language))
            <p class="acts">\(agree(in: language))\(keep(in: language))\(takeBack(in: language))</p>
            \(other(in: language))</form>
            """
    }

    /// Folded away where the line is decided and nothing was refused.
    private func other(in language: Language) -> Markup {
        let fields: Markup = "<div class=\"other\">\(fields(in: language))</div>"
        guard line.outcome != .open, refused == nil else { return fields }
        return """
            <details class="more"><summary>\(language("Sửa điểm, lý do", "Change points or reason"))</summary>\(fields)</details>
            """
    }

    private var hidden: [Markup] {
        choice.items.filter { $0.name != LineChoice.undoName }.map { item -> Markup in
            "<input type=\"hidden\" name=\"\(item.name)\" value=\"\(item.value)\">"
        }
    }

    private func alert(_ refused: RefusedVerdict, in frame: Frame) -> Markup {
        let language = frame.language
        guard refused.isStale else { return frame.alert(refused.problem) }
        return """
            \(frame.alert(refused.problem))<p>\(language("Giá trị hiện nay", "It now holds")): \
            <strong>\(line.given.text(in: language))</strong> \(line.line.ground?.text) \
            \(line.line.appraised.map { "(\($0.name), \(Dates.moment($0.at, in: language)))" }). \
            \(language("Giá trị ông/bà nhập còn ở ô bên dưới; bấm Lưu để ghi đè.", "What you typed is still below; save to put it in its place."))</p>
            """
    }

    /// What the council holds now.
    private func given(in language: Language) -> Markup? {
        guard line.outcome != .open else { return nil }
        let who = line.line.appraised.map { "\($0.name), \(Dates.moment($0.at, in: language))" }
        let isAwaited = isSecond && line.awaitsSecondLook
        let awaited: Markup = """
            <p class="given"><span class="mark calm">\(language("Chưa thẩm định lần 2", "Not looked at again yet"))</span> \
            \(language("Điểm lần 1 đang giữ:", "Points so far, of the first appraisal:"))</p>

            """
        return """
            \(isAwaited ? awaited : nil)<p class="given"><b>\(line.given.text(in: language))</b> \(line.outcome.mark(in: language)) \
            <small>\(who)</small></p>\(ground(in: language))
            """
    }

    private func ground(in language: Language) -> Markup? {
        guard let ground = line.line.ground else { return nil }
        return
            "<p class=\"reason\"><b>\(ground.category.title.text(in: language)).</b> <span\(language.ofVietnamese)>\(ground.text)</span></p>"
    }

    private func agree(in language: Language) -> Markup? {
        guard line.canBeAgreed, line.outcome != .agreed else { return nil }
        let points = line.own.map { _ in " (\(line.own.text(in: language)))" }
        return "<button name=\"viec\" value=\"dong-y\">\(language("Đồng ý", "Agree"))\(points)</button>"
    }

    private func keep(in language: Language) -> Markup? {
        guard isSecond || line.awaitsLookAtSupplied, line.awaitsSecondLook, line.outcome != .open else { return nil }
        let words =
            isSecond
            ? language("Giữ nguyên điểm lần 1", "Keep the first points")
            : language("Giữ nguyên điểm đã thẩm định", "Keep the points given")
        return " <button class=\"quieter\" name=\"viec\" value=\"giu\">\(words)</button>"
    }

    private func takeBack(in language: Language) -> Markup? {
        guard !isSecond, line.outcome != .open else { return nil }
        return
            " <button class=\"quieter\" name=\"viec\" value=\"rut\">\(language("Bỏ điểm đã thẩm định", "Take back"))</button>"
    }

    private func fields(in language: Language) -> Markup {
        let ground = line.line.ground
        let points = refused?.points ?? (ground == nil ? "" : line.given.text(in: language))
        return """
            <label class="short"><span>\(language("Điểm khác", "Other points"))</span>\
            <input name="diem" inputmode="decimal" autocomplete="off" value="\(points)"></label>\
            <label><span>\(language("Loại lý do", "Kind"))</span><select name="loai">\
            \(categories(refused?.category ?? ground?.category.rawValue ?? "", in: language))</select></label>\
            <label class="wide"><span>\(language("Lý do", "Reason"))</span>\
            <input name="ly-do" list="mau-ly-do" maxlength="1000" autocomplete="off" value="\(refused?.reason ?? ground?.text)"></label>\
            <button class="quieter" name="viec" value="cham">\(language("Lưu điểm khác", "Save"))</button>
            """
    }

    private func categories(_ chosen: String, in language: Language) -> Markup {
        let options = AppraisalGround.Category.allCases.map { category -> Markup in
            """
            <option value="\(category.rawValue)"\(attribute: "selected", when: category.rawValue == chosen)>\
            \(category.title.text(in: language))</option>
            """
        }
        return "<option value=\"\">\(language("theo mẫu lý do", "as in the list"))</option>\(options)"
    }
}

extension [AppraisalGround] {
    /// The reasons to choose from, for every field of the page.
    func list(in language: Language) -> Markup {
        let options = map { reason -> Markup in
            "<option value=\"\(reason.text)\">\(reason.category.title.text(in: language))</option>"
        }
        return "<datalist id=\"mau-ly-do\">\(options)</datalist>"
    }
}
