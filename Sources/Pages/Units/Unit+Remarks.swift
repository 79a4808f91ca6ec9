import ParIndex
import Wording

extension Commune {
    /// What a reader should know of the data.
    public var remarks: [Bilingual] {
        let list = Bilingual(
            vi: "Theo danh mục đơn vị hành chính tại thời điểm tháng 6/2025; ngày thành lập không có trong dữ liệu.",
            en: "From the list of units of June 2025; the data do not hold the day of its founding.")
        let island = formerIslandAuthority.map { name in
            Bilingual(vi: "Tiền thân là \(name).", en: "Formerly \(name).")
        }
        return [key.from == nil ? list : nil, island].compactMap { $0 }
    }
}

extension Participant {
    /// What a reader should know of the unit.
    public var remarks: [Bilingual] {
        guard isMadeUp else { return [] }
        return [
            Bilingual(vi: "Đơn vị giả định, dùng để minh họa.", en: "A made-up unit, for demonstration.")
        ]
    }
}
