import Markup
import ParIndex
import Wording

/// An appointment in one line: "Công chức chuyên môn, UBND xã Liên Sơn · 3.4, 5".
enum AppointmentText {
    static func markup(_ appointment: Appointment, in language: Language) -> Markup {
        var limits: [String] = []
        if let round = appointment.round { limits.append(language("đợt \(round)", "round \(round)")) }
        if !appointment.codes.isEmpty {
            let codes = appointment.codes.map(\.text).joined(separator: ", ")
            limits.append(language("tiêu chí \(codes)", "criteria \(codes)"))
        }
        if !appointment.units.isEmpty {
            limits.append(language("\(appointment.units.count) đơn vị", "\(appointment.units.count) units"))
        }
        return """
            \(appointment.role.title.text(in: language)), \(appointment.seatName)\
            \(limits.isEmpty ? "" : " · " + limits.joined(separator: "; "))
            """
    }
}

/// A moment by Vietnam's clock: "14:05 ngày 21/11/2026".
enum Moments {
    static func text(_ moment: Instant, in language: Language) -> String {
        let (hour, minute) = (moment.secondOfDay / 3600, moment.secondOfDay / 60 % 60)
        let clock = "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
        let day = Dates.short(moment.day, in: language)
        return language("\(clock) ngày \(day)", "\(clock), \(day)")
    }
}
