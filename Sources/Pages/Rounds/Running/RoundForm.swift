import Markup
import ParIndex
import Wording

/// The parts that forms about rounds are made of.
struct RoundForm {
    let frame: Frame

    var language: Language { frame.language }

    /// A form that is sent to `path`, with the token of the session.
    func form(_ path: RoundPath, _ content: Markup) -> Markup {
        """
        <form method="post" action="\(Path.running(path).text)" class="form">\
        \(frame.formTokenField)
        \(content)
        </form>
        """
    }

    /// A form that may bring files along.
    func fileForm(_ path: RoundPath, _ content: Markup) -> Markup {
        """
        <form\(frame.sendingFiles(to: .running(path))) class="form">
        \(content)
        </form>
        """
    }

    /// A line of text.
    func text(
        _ label: String, _ name: String, _ value: String, type: String = "text", hint: String? = nil,
        isRequired: Bool = false
    ) -> Markup {
        """
        <label><span>\(label)</span>\(hint.map { hint -> Markup in "<small>\(hint)</small>" })\
        <input type="\(type)" name="\(name)" value="\(value)" autocomplete="off"\(isRequired ? " required" : "")></label>

        """
    }

    /// Several lines of text.
    func area(_ label: String, _ name: String, _ value: String, rows: Int = 6, hint: String? = nil) -> Markup {
        """
        <label class="wide"><span>\(label)</span>\(hint.map { hint -> Markup in "<small>\(hint)</small>" })\
        <textarea name="\(name)" rows="\(rows)" spellcheck="false">
        \(value)</textarea></label>

        """
    }

    /// One of several.
    func choice(_ label: String, _ name: String, _ chosen: String, _ choices: [(key: String, title: String)]) -> Markup
    {
        let options = choices.map { choice -> Markup in
            "<option value=\"\(choice.key)\"\(choice.key == chosen ? " selected" : "")>\(choice.title)</option>"
        }
        return "<label><span>\(label)</span><select name=\"\(name)\">\(options)</select></label>\n"
    }

    /// Yes or no.
    func check(_ label: String, _ name: String, _ isOn: Bool) -> Markup {
        """
        <label class="check"><input type="checkbox" name="\(name)" value="1"\(isOn ? " checked" : "")> \(label)</label>

        """
    }

    func hidden(_ name: String, _ value: String) -> Markup {
        "<input type=\"hidden\" name=\"\(name)\" value=\"\(value)\">"
    }

    /// What is wrong, all of it, where a form comes back.
    func problems(_ problems: [Problem]) -> Markup? {
        guard !problems.isEmpty else { return nil }
        let items = problems.map { problem -> Markup in
            """
            <li><strong>\(problem.what.text(in: language))</strong> \
            \(problem.why.map { why -> Markup in "\(why.text(in: language)) " })\(problem.remedy.text(in: language))</li>

            """
        }
        return """
            <div class="faults" role="alert"><h2>\(language("Chưa lưu được", "Not saved"))</h2>
            <ul>
            \(items)</ul></div>
            """
    }

    /// The six moments, each with its hour, or counted in working days.
    func calendar(_ plan: CalendarPlan) -> Markup {
        let rows = RoundCalendar.Step.allCases.map { step in calendarRow(step, plan.entries[step] ?? .init()) }
        return """
            <table class="list cards moments"><caption>\(language(
                "Ghi ngày và giờ, hoặc số ngày làm việc sau mốc trước. Bỏ trống cả hai nếu mốc này không đặt hạn.",
                "Give day and hour, or working days after the step before. Leave both empty for no limit."))</caption>
            <thead><tr><th scope="col">\(language("Mốc", "Step"))</th><th scope="col">\(language("Ngày", "Day"))</th>\
            <th scope="col">\(language("Giờ", "Hour"))</th>\
            <th scope="col">\(language("hoặc sau mốc trước (ngày làm việc)", "or working days after"))</th></tr></thead>
            <tbody>\(rows)</tbody></table>
            """
    }

    private func calendarRow(_ step: RoundCalendar.Step, _ entry: CalendarPlan.Entry) -> Markup {
        let title = step.title.text(in: language)
        return """
            <tr><th scope="row">\(title)</th>
            <td data-l="\(language("Ngày", "Day"))"><input type="date" name="ngay-\(step.rawValue)" value="\(entry.day)" \
            aria-label="\(title): \(language("ngày", "day"))"></td>
            <td data-l="\(language("Giờ", "Hour"))"><input type="time" name="gio-\(step.rawValue)" value="\(entry.hour)" \
            aria-label="\(title): \(language("giờ", "hour"))"></td>
            <td data-l="\(language("hoặc sau mốc trước (ngày làm việc)", "or working days after"))"><input type="number" min="1" max="250" \
            name="sau-\(step.rawValue)" value="\(entry.workingDays)" \
            aria-label="\(title): \(language("số ngày làm việc sau mốc trước", "working days after the step before"))"></td></tr>

            """
    }

    func button(_ title: String) -> Markup { "<p><button>\(title)</button></p>" }
}
