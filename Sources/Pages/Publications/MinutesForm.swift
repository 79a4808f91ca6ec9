import Markup
import ParIndex
import Wording

/// The data from which the minutes of the council's concluding session are written (biên bản họp hội đồng).
public struct MinutesForm: Sendable {
    /// How many votes the form has room for.
    public static let voteCount = 8

    let minutes: ConclusionMinutes
    let round: String
    let isOpen: Bool
    let mayChange: Bool
    /// What was typed and refused, by field.
    var typed: [String: String]?
    /// By which the form tells what it was opened over.
    var seen = ""
    /// Whether `minutes` are kept, not only proposed.
    var isKept = false
    /// The fields that were refused, and why.
    var fault: FieldFault?

    /// What is wrong, the fields that hold it, and the one beside which it is said.
    public struct FieldFault: Hashable, Sendable {
        public var names: [String]
        public var place: String
        public var problem: Problem

        public init(names: [String], place: String, problem: Problem) {
            (self.names, self.place, self.problem) = (names, place, problem)
        }
    }

    /// The field of that.
    public static let seenName = "da-thay"
    /// The names of all fields.
    public static let names =
        ["dia-diem", "ngay", "gio", "chu-tri", "thu-ky", "du-hop", "vang", "y-kien"]
        + (0..<voteCount).flatMap { place in ["viec", "tan-thanh", "khong", "trang"].map { "\($0)-\(place)" } }

    private func text(_ name: String, _ kept: String) -> String { typed?[name] ?? kept }

    private func fault(_ name: String, in language: Language) -> String? {
        guard let fault, fault.place == name else { return nil }
        return fault.problem.what.text(in: language)
    }

    func markup(in frame: Frame) -> Markup {
        let language = frame.language
        let state =
            minutes.isComplete
            ? "<span class=\"mark good\">\(language("Đủ", "Complete"))</span>" as Markup
            : "<span class=\"mark warn\">\(language("Chưa đủ", "Not complete"))</span>"
        return """
            <details class="concluding minutes"\(attribute: "open", when: isOpen)>
            <summary><h2>\(language("Dữ liệu biên bản họp Hội đồng", "Data of the council's minutes"))</h2> \(state)</summary>
            <form method="post" action="\(Path.publishing(.minutes(round)).text)">
            <input type="hidden" name="ma" value="\(frame.visitor?.formToken ?? "")"><input type="hidden" name="\(Self.seenName)" value="\(seen)">
            \(kept(in: language))<fieldset\(attribute: "disabled", when: !mayChange)>
            \(session(in: language))
            \(members(in: language))
            \(votes(in: language))
            <label class="wide"><span>\(language("Ý kiến khác nhau và cách thống nhất", "Disagreements and how they were settled"))</span>
            <textarea name="y-kien" rows="3">\(text("y-kien", minutes.disagreements))</textarea></label>
            \(mayChange ? "<p><button>\(language("Lưu biên bản", "Save the minutes"))</button></p>" as Markup : nil)
            </fieldset></form></details>
            """
    }

    /// What is kept, beside what was typed and not taken.
    private func kept(in language: Language) -> Markup? {
        guard typed != nil, isKept else { return nil }
        let votes = minutes.votes.map { "\($0.matter): \($0.inFavour)/\($0.against)/\($0.abstained)" }
        let parts = [
            minutes.place, minutes.day.map { Dates.short($0, in: language) } ?? "", minutes.time, minutes.chair,
            minutes.secretary, minutes.present.joined(separator: "; "), minutes.absent.joined(separator: "; "),
            votes.joined(separator: "; "), minutes.disagreements,
        ]
        return """
            <p class="notice">\(language("Đang lưu", "Kept now")): \(parts.filter { !$0.isEmpty }.joined(separator: " · "))</p>

            """
    }

    private func session(in language: Language) -> Markup {
        let day = minutes.day.map { Dates.short($0, in: .vi) } ?? ""
        return """
            <div class="fields">
            \(Field(name: "dia-diem", label: language("Địa điểm", "Place"), value: text("dia-diem", minutes.place)).markup)
            \(Field(name: "ngay", label: language("Ngày họp", "Day"), value: text("ngay", day), hint: language("ví dụ: 10/01/2025", "such as 10/01/2025"), fault: fault("ngay", in: language)).markup)
            \(Field(name: "gio", label: language("Giờ họp", "Time"), value: text("gio", minutes.time), hint: language("ví dụ: 14 giờ 00", "such as 14 giờ 00"), fault: fault("gio", in: language)).markup)
            \(Field(name: "chu-tri", label: language("Chủ trì", "Chair"), value: text("chu-tri", minutes.chair)).markup)
            \(Field(name: "thu-ky", label: language("Thư ký", "Secretary"), value: text("thu-ky", minutes.secretary)).markup)
            </div>
            """
    }

    private func members(in language: Language) -> Markup {
        """
        <div class="fields">
        <label class="wide"><span>\(language("Thành viên dự họp, mỗi người một dòng: họ tên, chức vụ", "Members present, one a line: name, post"))</span>
        <textarea name="du-hop" rows="5">\(text("du-hop", minutes.present.joined(separator: "\n")))</textarea></label>
        <label class="wide"><span>\(language("Vắng mặt, mỗi người một dòng", "Absent, one a line"))</span>
        <textarea name="vang" rows="5">\(text("vang", minutes.absent.joined(separator: "\n")))</textarea></label>
        </div>
        """
    }

    private func votes(in language: Language) -> Markup {
        let labels = [
            language("Nội dung biểu quyết", "Matter"), language("Tán thành", "In favour"),
            language("Không tán thành", "Against"), language("Không có ý kiến", "Abstained"),
        ]
        let typedCount = (0..<Self.voteCount).last { typed?["viec-\($0)"]?.isEmpty == false } ?? 0
        let count = min(Self.voteCount, max(3, minutes.votes.count + 1, typedCount + 1))
        return """
            <table class="list cards votes"><caption>\(language("Biểu quyết", "Votes"))</caption>
            <thead><tr>\(labels.map { label -> Markup in "<th scope=\"col\">\(label)</th>" })</tr></thead>
            <tbody>\((0..<count).map { row($0, labels, in: language) })</tbody></table>
            """
    }

    private func row(_ place: Int, _ labels: [String], in language: Language) -> Markup {
        let vote = minutes.votes.indices.contains(place) ? minutes.votes[place] : nil
        let counts = [("tan-thanh", vote?.inFavour), ("khong", vote?.against), ("trang", vote?.abstained)]
        let cells = zip(counts, labels.dropFirst()).map { count, label -> Markup in
            """
            <td data-l="\(label)">\(cell("\(count.0)-\(place)", count.1.map(String.init) ?? "", "\(label) \(place + 1)", isCount: true, in: language))</td>
            """
        }
        let matter = cell("viec-\(place)", vote?.matter ?? "", "\(labels[0]) \(place + 1)", in: language)
        return """
            <tr><td data-l="\(labels[0])">\(matter)</td>\(cells)</tr>
            """
    }

    /// An input of the votes, with what is wrong in it.
    private func cell(
        _ name: String, _ kept: String, _ label: String, isCount: Bool = false, in language: Language
    ) -> Markup {
        let mark = fault.flatMap { $0.names.contains(name) ? Field.invalid($0.place) : nil }
        let shape: Markup = isCount ? " inputmode=\"numeric\" size=\"4\"" : ""
        return """
            <input type="text" name="\(name)" value="\(text(name, kept))" aria-label="\(label)"\(shape)\(mark)>\
            \(Field.message(name, fault(name, in: language)))
            """
    }
}
