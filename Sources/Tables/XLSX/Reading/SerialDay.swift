import ParIndex

/// Days as spreadsheets count them: 45 000 is 15 March 2023, and half a day more is noon.
enum SerialDay {
    /// Where the count begins.
    enum Epoch {
        /// 1 is 1 January 1900, and 60 the day that year did not have, 29 February: a mistake kept for thirty years.
        case year1900
        /// 0 is 1 January 1904.
        case year1904
    }

    /// The day and the second after its midnight; `nil` for a number that no program shows as a day.
    static func date(_ serial: CellNumber, _ epoch: Epoch) -> CellValue? {
        let parts = serial.text.split(separator: ".")
        guard var whole = Int(parts[0]), (0...lastSerial).contains(whole), !serial.text.hasPrefix("-") else {
            return nil
        }
        var second = parts.count > 1 ? seconds(parts[1]) : 0
        if second == secondsOfDay { (whole, second) = (whole + 1, 0) }
        guard let first = firstDay(whole, epoch) else { return nil }
        return .date(first.adding(days: whole), second: second)
    }

    /// A day and its second in the usual count, as the reader turns it back; `nil` before March 1900.
    static func serial(_ day: Day, second: Int) -> String? {
        let whole = base1900.days(until: day)
        guard whole > missingSerial, whole <= lastSerial else { return nil }
        let share = (second * decimalsScale + secondsOfDay / 2) / secondsOfDay
        return share == 0 ? String(whole) : String(whole) + "." + String(decimalsScale + share).dropFirst()
    }

    /// The seconds of a day.
    static let secondsOfDay = 86_400
    /// Nine decimals tell every second apart and leave six of fifteen digits for the day.
    private static let decimalsScale = 1_000_000_000
    private static let base1900: Day = "1899-12-30"
    /// 31 December 9999.
    private static let lastSerial = 2_958_465
    private static let missingSerial = 60

    private static func firstDay(_ serial: Int, _ epoch: Epoch) -> Day? {
        switch (epoch, serial) {
        case (.year1904, _): "1904-01-01"
        case (.year1900, 1..<missingSerial): base1900.adding(days: 1)
        case (.year1900, (missingSerial + 1)...): base1900
        default: nil
        }
    }

    /// A share of a day written as decimals.
    private static func seconds(_ decimals: Substring) -> Int {
        let digits = decimals.prefix(9)
        let scale = digits.reduce(1) { scale, _ in scale * 10 }
        return ((Int(digits) ?? 0) * secondsOfDay + scale / 2) / scale
    }
}
