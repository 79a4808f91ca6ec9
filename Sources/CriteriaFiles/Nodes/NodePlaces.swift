import Wording

/// Where a node of a set and its keys stand, and what of it could not be read.
struct NodePlaces {
    let node: Place
    let keys: [String: Place]
    /// Its maximum or one of its components could not be read, so that its sum says nothing.
    var isSumDoubtful: Bool
    /// Its own maximum could not be read, so that the sum above says nothing.
    var isMaximumDoubtful: Bool
    /// Its rule or maximum could not be read, so that the rule can not be checked.
    var isRuleDoubtful: Bool

    /// Where `key` stands, or the node where it is absent.
    func place(of key: String) -> Place { keys[key] ?? node }
}
