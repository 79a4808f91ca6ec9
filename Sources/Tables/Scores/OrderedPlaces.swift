/// The units of a sheet in the order of their codes, with superiors and provinces numbered.
struct OrderedPlaces {
    /// Numbers of the units in the sheet, ordered by the bytes of their codes.
    let units: [Int]
    /// Number of the superior of each, from 0.
    let superiors: [Int]
    /// Number of the province of each, from 0.
    let provinces: [Int]

    /// `nil` where a unit stands in two places.
    init?(_ sheet: ScoreSheet, separator: UInt8) {
        var codes = (0..<sheet.unitCount).map { unit in
            OrderedCode(UnitPlace(sheet.places[unit], separator: separator).unit, unit: unit)
        }
        codes.sort()
        for (code, next) in zip(codes, codes.dropFirst()) where !(code < next) { return nil }
        units = codes.map(\.unit)
        var (superiorNames, provinceNames) = (NameTable(), NameTable())
        var (superiors, provinces): ([Int], [Int]) = ([], [])
        for unit in units {
            let place = UnitPlace(sheet.places[unit], separator: separator)
            superiors.append(superiorNames.number(of: place.superior).number)
            provinces.append(provinceNames.number(of: place.province).number)
        }
        (self.superiors, self.provinces) = (superiors, provinces)
    }
}

/// A unit's code, ordered by its bytes; the first eight are compared at once.
private struct OrderedCode: Comparable {
    let start: UInt64
    let code: ArraySlice<UInt8>
    let unit: Int

    init(_ code: ArraySlice<UInt8>, unit: Int) {
        var start: UInt64 = 0
        for offset in 0..<8 { start = start << 8 | (offset < code.count ? UInt64(code[code.startIndex + offset]) : 0) }
        self.start = start
        self.code = code
        self.unit = unit
    }

    static func < (left: OrderedCode, right: OrderedCode) -> Bool {
        left.start == right.start ? left.code.lexicographicallyPrecedes(right.code) : left.start < right.start
    }

    static func == (left: OrderedCode, right: OrderedCode) -> Bool {
        left.start == right.start && left.code == right.code
    }
}
