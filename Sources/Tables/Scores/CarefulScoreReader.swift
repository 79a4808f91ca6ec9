import ParIndex

/// Reads any score file that CSV allows, and collects all that is wrong with it.
///
/// It remembers the line of every score, so that a second one can name the first.
struct CarefulScoreReader {
    private(set) var sheet = ScoreSheet()
    private(set) var faults = TableFaults()

    private let scale: ScoreScale
    private var places: [Int] = []
    private var fieldCount = 0
    private var unitsByCode: [ArraySlice<UInt8>: (unit: Int, line: Int)] = [:]
    private var unknown: Set<Int> = []
    private var linesOf: [[UInt32]] = []

    init(scale: ScoreScale) {
        self.scale = scale
    }

    /// Reads the whole file; throws `FileFailure` where the system refuses to.
    mutating func read(_ descriptor: Int32) throws {
        var reader = try CSVReader(descriptor)
        switch reader.places(of: ScoreColumn.names) {
        case .success(let found): places = found
        case .failure(let headerFaults):
            faults = headerFaults
            return
        }
        fieldCount = reader.header.count
        var record = CSVRecord()
        while try reader.next(&record) { take(record) }
        reportUnitsWithoutMaximum()
    }

    private mutating func reportUnitsWithoutMaximum() {
        guard sheet.hasMaxima, faults.count == 0 else { return }
        for (code, known) in unitsByCode.sorted(by: { $0.value.line < $1.value.line }) {
            let maxima = sheet.applicableOf.indices.filter { sheet.hasScore(known.unit, $0) }
                .map { sheet.applicableOf[$0] }
            if maxima.reduce(0, +) <= 0 {
                faults.append(TableFault(line: known.line, .noApplicableMaximum(unit: text(code))))
            }
        }
    }

    private mutating func take(_ record: CSVRecord) {
        guard isWhole(record) else { return }
        let unit = takeUnit(record)
        let criterion = takeCriterion(record)
        let score = takeScore(record)
        if let unit, let criterion, let score { add(score, unit, criterion, record) }
    }

    private mutating func isWhole(_ record: CSVRecord) -> Bool {
        for kind in record.faults { report(kind, record) }
        let hasAllFields = record.count == fieldCount
        if !hasAllFields { report(.fieldCount(found: record.count, expected: fieldCount), record) }
        return hasAllFields && record.faults.isEmpty
    }

    private mutating func takeUnit(_ record: CSVRecord) -> Int? {
        let columns: [ScoreColumn] = [.unit, .superior, .province]
        let areCodes = columns.map { isCode($0, record) }
        guard !areCodes.contains(false) else { return nil }
        var place: [UInt8] = []
        for column in columns {
            place += cell(column, record)
            place.append(UnitPlace.cellEnd)
        }
        let unit = sheet.unit(place[...]).number
        while linesOf.count < sheet.unitCount { linesOf.append([]) }
        return isSamePlace(unit, record) ? unit : nil
    }

    /// Whether the unit stands where it stood in earlier lines.
    private mutating func isSamePlace(_ unit: Int, _ record: CSVRecord) -> Bool {
        let code = cell(.unit, record)
        guard let known = unitsByCode[code] else {
            unitsByCode[ArraySlice(Array(code))] = (unit, record.line)
            return true
        }
        guard known.unit != unit else { return true }
        let earlier = UnitPlace(sheet.places[known.unit], separator: UnitPlace.cellEnd)
        let (superior, province) = (cell(.superior, record), cell(.province, record))
        if superior != earlier.superior {
            let kind = TableFault.Kind.otherSuperior(
                unit: text(code), superior: text(superior), earlier: text(earlier.superior), line: known.line)
            report(kind, record, .superior)
        }
        if province != earlier.province {
            let kind = TableFault.Kind.otherProvince(
                unit: text(code), province: text(province), earlier: text(earlier.province), line: known.line)
            report(kind, record, .province)
        }
        return false
    }

    private mutating func takeCriterion(_ record: CSVRecord) -> Int? {
        guard isCode(.criterion, record) else { return nil }
        let code = cell(.criterion, record)
        let (criterion, isNew) = sheet.criterion(code)
        if isNew, !sheet.describe(criterion, by: scale) { unknown.insert(criterion) }
        guard unknown.contains(criterion) else { return criterion }
        report(.unknownCriterion(text(code)), record, .criterion)
        return nil
    }

    private mutating func takeScore(_ record: CSVRecord) -> Int64? {
        let bytes = cell(.score, record)
        if bytes.isEmpty {
            report(.empty, record, .score)
            return nil
        }
        switch DecimalCell.read(bytes) {
        case .success(let points): return points.millionths
        case .failure(let why):
            report(.notANumber(text(bytes), why: why), record, .score)
            return nil
        }
    }

    private mutating func add(_ score: Int64, _ unit: Int, _ criterion: Int, _ record: CSVRecord) {
        let code = text(cell(.criterion, record))
        if sheet.hasScore(unit, criterion) {
            let first = Int(linesOf[unit][criterion])
            report(.scoreTwice(unit: text(cell(.unit, record)), criterion: code, line: first), record)
        } else if sheet.add(LineScore(unit: unit, criterion: criterion, millionths: score)) {
            remember(record.line, unit, criterion)
        } else {
            let maximum = Points(millionths: sheet.maximumOf[criterion])
            let kind = TableFault.Kind.aboveMaximum(
                criterion: code, score: Points(millionths: score), maximum: maximum)
            report(kind, record, .score)
        }
    }

    private mutating func remember(_ line: Int, _ unit: Int, _ criterion: Int) {
        while linesOf[unit].count <= criterion { linesOf[unit].append(0) }
        linesOf[unit][criterion] = UInt32(clamping: line)
    }
}

extension CarefulScoreReader {
    private mutating func isCode(_ column: ScoreColumn, _ record: CSVRecord) -> Bool {
        let bytes = cell(column, record)
        if bytes.isEmpty {
            report(.empty, record, column)
        } else if !UnitPlace.isCode(bytes) {
            report(.strayBlank(text(bytes)), record, column)
        } else {
            return true
        }
        return false
    }

    private func cell(_ column: ScoreColumn, _ record: CSVRecord) -> ArraySlice<UInt8> {
        record[places[column.rawValue]]
    }

    private func text(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes, as: UTF8.self)
    }

    private mutating func report(_ kind: TableFault.Kind, _ record: CSVRecord, _ column: ScoreColumn? = nil) {
        faults.append(TableFault(line: record.line, column: column?.name, kind))
    }
}
