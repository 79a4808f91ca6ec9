import Foundation
import Pages
import ParIndex
import Wording

/// What was typed on the conclusion page, kept while something in it is refused.
struct ConclusionForms {
    /// The minutes by field.
    var minutes: [String: String]?
    /// The fields of the minutes that were refused.
    var minutesFault: MinutesForm.FieldFault?
    var publication: PublicationForm?
    var problem: Problem?
}

extension PublicationForm {
    init(_ form: FormFields) {
        self.init(
            number: form["quyet-dinh"] ?? "", day: form["ngay"] ?? "", signer: form["nguoi-ky"] ?? "",
            correction: form["ly-do"] ?? "", corrections: form["dinh-chinh"] ?? "")
    }

    /// What the core looks at; a day that is none is refused, never left out.
    func draft() throws(PublicationRefusal) -> Publication.Draft {
        let parsed = Day(parsing: day.trimmed)
        guard parsed != nil || day.trimmed.isEmpty else { throw .notDay(day.trimmed) }
        return Publication.Draft(
            number: number.trimmed, day: parsed, signer: signer.trimmed, correction: correction.trimmed)
    }
}

extension ConclusionMinutes {
    /// The data of the minutes as they were typed; what can not be read is refused, never altered.
    init(_ form: FormFields) throws(MinutesFault) {
        let day = form.text("ngay")
        guard day.isEmpty || Day(parsing: day) != nil else { throw .notDay(day) }
        let time = form.text("gio")
        guard Self.isTime(time) else { throw .notTime(time) }
        var votes: [Vote] = []
        for place in 0..<MinutesForm.voteCount {
            if let vote = try Vote(form, place) { votes.append(vote) }
        }
        self.init(
            place: form.text("dia-diem"), day: Day(parsing: day),
            time: time, chair: form.text("chu-tri"),
            secretary: form.text("thu-ky"), present: (form["du-hop"] ?? "").lines,
            absent: (form["vang"] ?? "").lines, votes: votes, disagreements: form.text("y-kien"))
    }
}

extension ConclusionMinutes {
    /// "08 giờ 30", "14:00", or nothing: an hour, with minutes or without.
    private static func isTime(_ text: String) -> Bool {
        let figures = text.split { !$0.isNumber }.compactMap { Int($0) }
        guard let hour = figures.first else { return text.isEmpty }
        return figures.count <= 2 && hour < 24 && figures.dropFirst().allSatisfy { $0 < 60 }
    }
}

extension MinutesForm.FieldFault {
    /// The fields that a refusal of the minutes is about; `nil` where it is about none.
    init?(_ problem: Problem, in form: FormFields) {
        do throws(MinutesFault) {
            let minutes = try ConclusionMinutes(form)
            guard let row = try Self.crowdedRow(problem, minutes, form) else { return nil }
            let counts = Self.counts(of: row).filter { !form.text($0).isEmpty }
            self.init(names: counts, place: "viec-\(row)", problem: problem)
        } catch {
            guard error.problem == problem, let name = Self.name(of: error, form) else { return nil }
            self.init(names: [name], place: name, problem: problem)
        }
    }

    /// The row that has the votes refused, which two rows of the same matter may differ in.
    private static func crowdedRow(
        _ problem: Problem, _ minutes: ConclusionMinutes, _ form: FormFields
    ) throws(MinutesFault) -> Int? {
        for row in 0..<MinutesForm.voteCount {
            guard let vote = try ConclusionMinutes.Vote(form, row) else { continue }
            let refusal = PublicationRefusal.tooManyVotes(
                vote.matter, votes: vote.count, present: minutes.present.count)
            if refusal.problem == problem { return row }
        }
        return nil
    }

    private static func name(of fault: MinutesFault, _ form: FormFields) -> String? {
        switch fault {
        case .notDay: "ngay"
        case .notTime: "gio"
        case .noMatter(let row): "viec-\(row - 1)"
        case .notCount(let text, let matter):
            (0..<MinutesForm.voteCount).filter { form.text("viec-\($0)") == matter }.flatMap(counts)
                .first { form.text($0) == text }
        }
    }

    private static func counts(of row: Int) -> [String] { ConclusionMinutes.Vote.countNames.map { "\($0)-\(row)" } }
}

extension ConclusionMinutes.Vote {
    fileprivate static let countNames = ["tan-thanh", "khong", "trang"]

    /// One row of the votes; `nil` where it is blank, and a blank count is none.
    fileprivate init?(_ form: FormFields, _ place: Int) throws(MinutesFault) {
        let matter = form.text("viec-\(place)")
        let typed = Self.countNames.map { form.text("\($0)-\(place)") }
        guard !matter.isEmpty else {
            guard typed.allSatisfy(\.isEmpty) else { throw .noMatter(row: place + 1) }
            return nil
        }
        var counts: [Int] = []
        for text in typed {
            guard let count = text.isEmpty ? 0 : Int(text), (0...10_000).contains(count) else {
                throw .notCount(text, matter: matter)
            }
            counts.append(count)
        }
        self.init(matter: matter, inFavour: counts[0], against: counts[1], abstained: counts[2])
    }
}

extension String {
    /// Its lines that hold something.
    fileprivate var lines: [String] {
        split(whereSeparator: \.isNewline).map { String($0).trimmed }.filter { !$0.isEmpty }
    }
}
