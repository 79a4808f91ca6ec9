import Foundation
import Pages
import ParIndex
import Wording

/// What was typed on the conclusion page, kept while something in it is refused.
struct ConclusionForms {
    var minutes: ConclusionMinutes?
    var publication: PublicationForm?
    var problem: Problem?
}

extension PublicationForm {
    init(_ form: FormFields) {
        self.init(
            number: form["quyet-dinh"] ?? "", day: form["ngay"] ?? "", signer: form["nguoi-ky"] ?? "",
            correction: form["ly-do"] ?? "", corrections: form["dinh-chinh"] ?? "")
    }

    /// What the core looks at.
    var draft: Publication.Draft {
        Publication.Draft(
            number: number.trimmed, day: Day(parsing: day),
            signer: signer.trimmed,
            correction: correction.trimmed)
    }
}

extension ConclusionMinutes {
    /// The data of the minutes as they were typed; a vote without a matter is none.
    init(_ form: FormFields) {
        let votes = (0..<MinutesForm.voteCount).compactMap { place -> Vote? in
            guard let matter = form["viec-\(place)"]?.trimmed, !matter.isEmpty else { return nil }
            let counts = ["tan-thanh", "khong", "trang"].map { name in
                max(0, form["\(name)-\(place)"].flatMap { Int($0.trimmed) } ?? 0)
            }
            return Vote(matter: matter, inFavour: counts[0], against: counts[1], abstained: counts[2])
        }
        self.init(
            place: form["dia-diem"]?.trimmed ?? "", day: form["ngay"].flatMap { Day(parsing: $0.trimmed) },
            time: form["gio"]?.trimmed ?? "", chair: form["chu-tri"]?.trimmed ?? "",
            secretary: form["thu-ky"]?.trimmed ?? "", present: (form["du-hop"] ?? "").lines,
            absent: (form["vang"] ?? "").lines, votes: votes, disagreements: form["y-kien"]?.trimmed ?? "")
    }
}

extension String {
    /// Its lines that hold something.
    fileprivate var lines: [String] {
        split(whereSeparator: \.isNewline).map { String($0).trimmed }.filter { !$0.isEmpty }
    }
}
