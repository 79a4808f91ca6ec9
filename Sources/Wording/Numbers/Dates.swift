import ParIndex

/// Days as papers print them (ngày tháng): NĐ 30/2020 writes a 0 before days below 10 and before months 1 and 2 only.
public enum Dates {
    /// "04/5/2024"; in English "4 May 2024".
    public static func short(_ day: Day, in language: Language = .vi) -> String {
        switch language {
        case .vi: "\(dayText(day.day))/\(monthText(day.month))/\(day.year)"
        case .en: "\(day.day) \(englishMonths[day.month - 1]) \(day.year)"
        }
    }

    /// "ngày 04 tháng 5 năm 2024"; in English "4 May 2024".
    public static func long(_ day: Day, in language: Language = .vi) -> String {
        switch language {
        case .vi: "ngày \(dayText(day.day)) tháng \(monthText(day.month)) năm \(day.year)"
        case .en: short(day, in: .en)
        }
    }

    /// A moment in Vietnam: "17 giờ 00 ngày 10/01/2024"; in English "10 January 2024, 17:00".
    public static func moment(_ moment: Instant, in language: Language = .vi) -> String {
        switch language {
        case .vi: "\(time(moment)) ngày \(short(moment.day))"
        case .en: "\(short(moment.day, in: .en)), \(time(moment, in: .en))"
        }
    }

    /// The time of day of a moment in Vietnam: "17 giờ 00"; in English "17:00".
    public static func time(_ moment: Instant, in language: Language = .vi) -> String {
        let (hour, minute) = (moment.secondOfDay / 3600, moment.secondOfDay / 60 % 60)
        let minutes = minute < 10 ? "0\(minute)" : "\(minute)"
        switch language {
        case .vi: return "\(hour) giờ \(minutes)"
        case .en: return "\(hour < 10 ? "0" : "")\(hour):\(minutes)"
        }
    }

    /// A day told by its place in the year assessed: "31/01", "15/12 năm trước", "10/01 năm sau".
    public static func relative(_ day: RelativeDay, in language: Language = .vi) -> String {
        switch language {
        case .vi: "\(dayText(day.day))/\(monthText(day.month))" + vietnameseYear(day.yearOffset)
        case .en: "\(day.day) \(englishMonths[day.month - 1])" + englishYear(day.yearOffset)
        }
    }

    /// From one day to another, both included: "từ 15/12/2022 đến 14/12/2023".
    public static func window(_ window: Day.Window, in language: Language = .vi) -> String {
        let (from, to) = (short(window.from, in: language), short(window.to, in: language))
        switch language {
        case .vi: return "từ \(from) đến \(to)"
        case .en: return "from \(from) to \(to)"
        }
    }

    private static func dayText(_ day: Int) -> String { day < 10 ? "0\(day)" : "\(day)" }

    private static func monthText(_ month: Int) -> String { month <= 2 ? "0\(month)" : "\(month)" }

    private static func vietnameseYear(_ offset: Int) -> String {
        switch offset {
        case 0: ""
        case -1: " năm trước"
        case 1: " năm sau"
        default: offset < 0 ? " \(-offset) năm trước" : " \(offset) năm sau"
        }
    }

    private static func englishYear(_ offset: Int) -> String {
        switch offset {
        case 0: ""
        case -1: " of the year before"
        case 1: " of the year after"
        default: offset < 0 ? ", \(-offset) years before" : ", \(offset) years after"
        }
    }

    private static let englishMonths = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}
