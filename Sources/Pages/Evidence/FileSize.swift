import ParIndex
import Wording

/// The size of a file as people read it.
enum FileSize {
    static func text(_ bytes: Int, in language: Language) -> String {
        switch bytes {
        case ..<1024: return "\(Numbers.count(bytes, in: language)) B"
        case ..<(1 << 20): return "\(Numbers.count((bytes + 1023) >> 10, in: language)) kB"
        case ..<(1 << 30): return tenths(bytes, of: 1 << 20, in: language) + " MB"
        default: return tenths(bytes, of: 1 << 30, in: language) + " GB"
        }
    }

    private static func tenths(_ bytes: Int, of size: Int, in language: Language) -> String {
        let tenths = (bytes * 10 + size / 2) / size
        let whole = Numbers.count(tenths / 10, in: language)
        return tenths % 10 == 0 ? whole : "\(whole)\(language(",", "."))\(tenths % 10)"
    }
}
