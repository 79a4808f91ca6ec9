/// Units that are ranked apart from the others (khối, cụm thi đua): wards apart from communes, agencies apart from both.
public struct RankingBlock: Hashable, Sendable {
    /// The block's name as printed.
    public let name: String
    /// Kinds of unit that belong to the block.
    public let kinds: Set<String>
    /// Codes of units that belong to the block, whatever their kind.
    public let codes: Set<String>

    public init(name: String, kinds: Set<String> = [], codes: Set<String> = []) {
        self.name = name
        self.kinds = kinds
        self.codes = codes
    }
}
