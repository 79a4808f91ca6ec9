/// What a command says while it writes the papers of all units of a round.
extension Bilingual {
    /// How many units are done.
    public static func unitsDone(_ done: Int, of all: Int) -> Bilingual {
        Bilingual(vi: "\(done)/\(all) đơn vị", en: "\(done)/\(all) units")
    }

    /// How many files stand in the folder now.
    public static func filesWritten(_ count: Int, into folder: String) -> Bilingual {
        Bilingual(vi: "Đã ghi \(count) tệp vào \(folder).", en: "\(count) files in \(folder).")
    }

    /// The units of which nothing is kept to draft a paper from.
    public static func withoutData(_ units: [String]) -> Bilingual {
        let names = units.joined(separator: ", ")
        return Bilingual(vi: "Chưa có số liệu: \(names).", en: "Without data: \(names).")
    }
}
