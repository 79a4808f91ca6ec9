import Markup
import ParIndex
import Wording

/// The fields by which a criterion is answered, made from its rule (ô nhập số liệu).
struct AnswerInputs {
    private let row: SheetRow
    private let typed: TypedAnswer

    init(row: SheetRow) {
        (self.row, typed) = (row, row.typed ?? TypedAnswer(row.line.answer))
    }

    private var criterion: Criterion { row.criterion }

    func markup(in language: Language) -> Markup {
        """
        <div class="fields">\(fields(in: language))\(nothing(in: language))</div>
        """
    }

    private func fields(in language: Language) -> [Markup] {
        let fields = criterion.answerFields
        guard fields.isEmpty else { return fields.map { input($0, in: language) } }
        let label = language("Điểm tự chấm", "Points")
        return [
            "<label><span>\(label)</span>\(text("diem", typed.points, mode: "decimal"))</label>",
            """
            <label class="wide"><span>\(language("Lý do, căn cứ", "Reason"))</span>\
            <textarea name="ly-do" rows="2" maxlength="4000">\(typed.reason)</textarea></label>
            """,
        ]
    }

    private func input(_ field: AnswerField, in language: Language) -> Markup {
        let value = typed.facts[field.role] ?? ""
        let name = FormName.fact(field.role)
        let label = label(of: field, in: language)
        switch field.kind {
        case .count:
            return """
                <label><span>\(label)</span>\(text(name, value, mode: "numeric"))\
                <small>\(language("số, hoặc các ngày cách nhau bằng dấu ;", "a count, or days with ; between"))</small></label>
                """
        case .number: return "<label><span>\(label)</span>\(text(name, value, mode: "decimal"))</label>"
        case .day: return day(name, value, label, in: language)
        case .yesNo:
            let choices = [(TypedAnswer.yes, language("Có", "Yes")), (TypedAnswer.no, language("Không", "No"))]
            return choice(name, value, label, choices)
        case .level(let levels):
            return choice(
                name, value, label,
                levels.map { ($0.key, "\($0.label) (\(Numbers.points($0.points, in: language)))") })
        }
    }

    private func label(of field: AnswerField, in language: Language) -> String {
        let label = field.label ?? language("Kết quả", "Result")
        let capital = label.prefix(1).uppercased() + label.dropFirst()
        return field.unit.map { "\(capital) (\($0))" } ?? capital
    }

    private func text(_ name: String, _ value: String, mode: String) -> Markup {
        """
        <input name="\(name)" value="\(value)" inputmode="\(mode)" autocomplete="off"\
        \(attribute: "aria-invalid", row.problem == nil ? nil : "true")>
        """
    }

    private func day(_ name: String, _ value: String, _ label: String, in language: Language) -> Markup {
        let isNever = value == TypedAnswer.never
        return """
            <fieldset><legend>\(label)</legend><label class="check"><input type="checkbox" name="\(name)" \
            value="\(TypedAnswer.never)"\(attribute: "checked", when: isNever)> \(language("chưa có", "never"))</label>
            <label><span class="quiet">\(label)</span><input name="\(name)" value="\(isNever ? "" : value)" \
            inputmode="numeric" autocomplete="off" placeholder="\(language("ngày/tháng/năm", "day/month/year"))"></label></fieldset>
            """
    }

    private func choice(_ name: String, _ value: String, _ label: String, _ choices: [(String, String)]) -> Markup {
        let options = choices.map { key, title -> Markup in
            "<option value=\"\(key)\"\(attribute: "selected", when: key == value)>\(title)</option>"
        }
        return
            "<label><span>\(label)</span><select name=\"\(name)\"><option value=\"\">–</option>\(options)</select></label>"
    }

    private func nothing(in language: Language) -> Markup? {
        guard criterion.whenNothing != .notAllowed else { return nil }
        return """
            <label class="check"><input type="checkbox" name="\(FormName.nothing)" value="1"\
            \(attribute: "checked", when: typed.isNothing)> \(language("Không phát sinh", "Nothing arose"))</label>
            """
    }
}

/// The names of fields in the forms of a sheet.
public enum FormName {
    /// "Nothing arose", ticked.
    public static let nothing = "khong-phat-sinh"

    /// The fact of that role.
    public static func fact(_ role: String) -> String { "s." + role }
}
