/// Nobody said in whose name the sheet is signed.
public struct CapacityMissing: Error, Explained {
    public init() {}

    public var problem: Problem {
        Problem(
            "sheet.capacity", vi: "Chưa chọn thẩm quyền ký.", remedy: "Chọn thẩm quyền ký rồi duyệt lại.",
            en: "No signing capacity was chosen.", remedy: "Choose the capacity and approve again.")
    }
}
