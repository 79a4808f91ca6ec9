/// Where a set, a rule or a figure comes from (căn cứ).
public struct Source: Hashable, Sendable {
    /// The document, such as "Quyết định số 3395/QĐ-UBND ngày 15/12/2022 của UBND tỉnh Hải Dương".
    public var document: String
    /// The place within it, such as "Phụ lục I, mục 3.4.1".
    public var place: String?
    /// What should be known about reading it, such as "không có phụ lục; ghi theo báo cáo của xã".
    public var remark: String?

    public init(document: String, place: String? = nil, remark: String? = nil) {
        (self.document, self.place, self.remark) = (document, place, remark)
    }
}
