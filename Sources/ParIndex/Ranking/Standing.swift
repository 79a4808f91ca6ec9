/// The place of a unit among those it is ranked with (thứ hạng): 9 of 20 units, or 9 of 19 distinct ranks.
public struct Standing: Hashable, Sendable {
    /// The place, from 1.
    public var position: Int { Int(storedPosition) }
    /// Under `.standard` how many units were ranked, under `.dense` how many distinct ranks there are.
    public var of: Int {
        get { Int(storedOf) }
        set { storedOf = Int32(clamping: newValue) }
    }
    /// How places are counted where units stand level.
    public let method: RankingMethod

    // Half the size of two words: a nation has several standings for each of a hundred thousand unit-years.
    private let storedPosition: Int32
    private var storedOf: Int32

    /// A place, from 1, and the number that it is a place of.
    public init(position: Int, of count: Int, method: RankingMethod) {
        storedPosition = Int32(clamping: position)
        storedOf = Int32(clamping: count)
        self.method = method
    }
}

extension Standing: CustomStringConvertible {
    /// "9/20", under either method.
    public var description: String { "\(position)/\(of)" }
}
