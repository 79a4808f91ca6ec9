import Markup
import ParIndex
import Wording

/// One measure to read or to change, or the form for a new one (biện pháp khắc phục).
public struct MeasureForm: Sendable {
    let page: RemediationPage
    let code: Code
    /// `nil` for a new one.
    let measure: RemedialMeasure?

    /// The names of all fields that people fill in.
    public static let names = [
        "noi-dung", "phu-trach", "han", "minh-chung", "du-kien", "trang-thai", "ket-qua", "ngay-xong",
    ]
    /// The names of what else the form brings along: criterion, id, version.
    public static let (codeName, idName, versionName) = ("tieu-chi", "bien-phap", "phien-ban")

    private var refused: RefusedRemediation? {
        guard let refused = page.refused, refused.target == .measure(code, id: measure?.id) else { return nil }
        return refused
    }

    private var terms: RemedialMeasure.Terms { measure?.terms ?? RemedialMeasure.Terms(action: "") }

    func markup(in frame: Frame) -> Markup {
        let language = frame.language
        guard page.mayWrite else { return reading(in: language) }
        let alert = refused.map { frame.alert($0.problem) }
        let title: Markup = measure == nil ? "\(language("Thêm biện pháp", "Add a measure"))" : summary(in: language)
        return """
            <details class="measure"\(attribute: "open", when: refused != nil)><summary>\(title)</summary>
            \(alert)\(refused == nil ? nil : kept(in: language))
            <form method="post" action="\(Path.remediation(.measures(round: page.round.slug, unit: page.unit.key)).text)">
            \(frame.formTokenField)\(Frame.enter("luu"))
            <input type="hidden" name="\(Self.codeName)" value="\(code.text)"><input type="hidden" name="\(Self.idName)" value="\(measure?.id)">\
            <input type="hidden" name="\(Self.versionName)" value="\(measure?.version ?? 0)">
            \(fields(in: language))
            <p class="acts"><button name="viec" value="luu">\(language("Lưu biện pháp", "Save the measure"))</button> \
            \(measure == nil ? nil : "<button class=\"second\" name=\"viec\" value=\"bo\">\(language("Bỏ biện pháp", "Remove the measure"))</button>" as Markup)</p>
            </form></details>

            """
    }

    private func summary(in language: Language) -> Markup {
        let due = terms.due.map { "\(language("hạn", "due")) \(Dates.short($0, in: language))" }
        let back = terms.expected.map { "+\(Numbers.points($0, in: language))" }
        let facts = [terms.responsible, due ?? "", back ?? ""].filter { !$0.isEmpty }.joined(separator: " · ")
        return """
            <b\(language.ofVietnamese)>\(page.values.words(of: terms.action))</b> <small>\(facts)</small> \
            <span class="mark\(terms.state == .done ? " good" : "")">\(terms.state.title.text(in: language))</span>
            """
    }

    private func fields(in language: Language) -> Markup {
        """
        \(area("noi-dung", language("Việc cần làm", "What is to be done"), terms.action))
        <div class="fields">
        \(field("phu-trach", language("Người chịu trách nhiệm (họ tên, chức vụ)", "Responsible (name, office)"), terms.responsible))
        \(field("han", language("Thời hạn", "Due"), terms.due.map { Dates.short($0) } ?? "", hint: language("ví dụ: 30/6/2024", "such as 30/6/2024")))
        \(field("minh-chung", language("Tài liệu minh chứng", "Proof"), terms.proof))
        \(field("du-kien", language("Điểm dự kiến đạt thêm", "Points expected back"), terms.expected.map { Numbers.points($0, in: language) } ?? ""))
        </div>
        \(area("ket-qua", language("Kết quả: đã làm gì đến nay", "What was done since"), terms.outcome))
        <div class="fields">\(states(in: language))
        \(field("ngay-xong", language("Ngày hoàn thành", "Done on"), terms.doneOn.map { Dates.short($0) } ?? ""))</div>
        """
    }

    private func value(_ name: String, _ kept: String) -> String { refused?.typed[name] ?? kept }

    private func area(_ name: String, _ label: String, _ kept: String) -> Markup {
        """
        <label class="text"><span>\(label)</span><textarea name="\(name)" rows="2">
        \(value(name, kept))</textarea></label>
        """
    }

    private func field(_ name: String, _ label: String, _ kept: String, hint: String = "") -> Markup {
        Field(name: name, label: label, value: value(name, kept), hint: hint).markup
    }

    private func states(in language: Language) -> Markup {
        let chosen = value("trang-thai", terms.state.rawValue)
        let options = RemedialMeasure.State.allCases.map { state -> Markup in
            """
            <option value="\(state.rawValue)"\(attribute: "selected", when: state.rawValue == chosen)>\(state.title.text(in: language))</option>
            """
        }
        return
            "<label><span>\(language("Trạng thái", "State"))</span><select name=\"trang-thai\">\(options)</select></label>"
    }

    /// What is kept, beside what was typed and not taken.
    private func kept(in language: Language) -> Markup? {
        guard let measure else { return nil }
        return """
            <div class="notice"><p>\(language("Đang lưu", "Kept now")) (\(measure.changed.name)):</p>\(facts(in: language))</div>
            """
    }

    /// For those who may read it only.
    private func reading(in language: Language) -> Markup {
        "<div class=\"measure\"><p>\(summary(in: language))</p>\(facts(in: language))</div>\n"
    }

    private func facts(in language: Language) -> Markup {
        let parts: [(String, String)] = [
            (language("Việc cần làm", "To be done"), page.values.words(of: terms.action)),
            (language("Chịu trách nhiệm", "Responsible"), terms.responsible),
            (language("Thời hạn", "Due"), terms.due.map { Dates.short($0, in: language) } ?? ""),
            (language("Minh chứng", "Proof"), page.values.words(of: terms.proof)),
            (language("Điểm dự kiến", "Expected"), terms.expected.map { Numbers.points($0, in: language) } ?? ""),
            (language("Kết quả", "Outcome"), page.values.words(of: terms.outcome)),
            (language("Hoàn thành", "Done on"), terms.doneOn.map { Dates.short($0, in: language) } ?? ""),
        ]
        return
            "<dl class=\"facts-list\">\(parts.map { "<dt>\($0)</dt><dd>\($1.isEmpty ? "–" : $1)</dd>" as Markup })</dl>"
    }
}
