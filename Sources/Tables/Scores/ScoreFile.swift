import Glibc

/// A file of unit scores: CSV with the columns unit, superior, province, criterion, score, its lines in any order.
public enum ScoreFile {
    /// Adds up the file at a path.
    ///
    /// Throws `FileFailure` where the system refuses to read it, and `TableFaults` with all that is wrong in it.
    public static func totals(at path: String, scale: ScoreScale = .byFirstPart) async throws -> ScoreTotals {
        let descriptor = open(path, O_RDONLY)
        guard descriptor >= 0 else { throw FileFailure(errno: errno) }
        defer { close(descriptor) }
        if let plain = PlainScoreFile(descriptor), let sheet = await plain.read(scale: scale),
            let totals = ScoreTotals(sheet, separator: plain.separator)
        {
            return totals
        }
        return try carefulTotals(descriptor, scale: scale)
    }

    /// The slower way, for files with quotation marks or other columns, and for those with faults.
    private static func carefulTotals(_ descriptor: Int32, scale: ScoreScale) throws -> ScoreTotals {
        var reader = CarefulScoreReader(scale: scale)
        try reader.read(descriptor)
        guard reader.faults.count == 0, let totals = ScoreTotals(reader.sheet, separator: UnitPlace.cellEnd)
        else { throw reader.faults }
        return totals
    }
}
