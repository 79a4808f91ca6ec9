import ParIndex

/// What a command says while it writes the papers of all units of a round.
extension Bilingual {
    /// How many units are done.
    public static func unitsDone(_ done: Int, of all: Int) -> Bilingual {
        Bilingual(vi: "\(done)/\(all) đơn vị", en: "\(done)/\(all) units")
    }

    /// Of how many of all units a file stands in the folder now.
    public static func filesWritten(_ count: Int, of all: Int, into folder: String) -> Bilingual {
        Bilingual(
            vi: "\(folder): có tệp của \(count)/\(all) đơn vị.", en: "\(folder): files of \(count)/\(all) units.")
    }

    /// The units of which nothing is kept to draft the paper from.
    public static func leftOut(_ units: [String], of kind: PaperKind) -> Bilingual {
        let names = units.joined(separator: ", ")
        return Bilingual(
            vi: "Không có tệp của \(units.count) đơn vị, vì \(kind.absence.vi): \(names).",
            en: "No file for \(units.count) \(units.count == 1 ? "unit" : "units"): \(kind.absence.en): \(names).")
    }
}
