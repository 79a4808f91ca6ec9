import ParIndex
enum ShippedSets {
    static let all: [CriteriaSet] = []
    static let indicatorTitles: [String: String] = [:]
    static let bySlug: [String: CriteriaSet] = [:]
}
