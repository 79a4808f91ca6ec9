import ParIndex
import Wording

/// From when to when something is in force.
enum Validity {
    static func text(from: Day?, to: Day?, in language: Language) -> String {
        let from = from.map { Dates.short($0, in: language) }
        let to = to.map { Dates.short($0, in: language) }
        switch (from, to) {
        case (let from?, let to?): return "\(from) – \(to)"
        case (let from?, nil): return language("từ \(from)", "since \(from)")
        case (nil, let to?): return language("đến \(to)", "until \(to)")
        case (nil, nil): return language("chưa rõ", "not known")
        }
    }
}
