/// What is attached to a paper (phụ lục), with pages of its own.
public struct Annex: Hashable, Sendable {
    /// What it is about; printed in capitals.
    public var title: Passage
    /// What it belongs to, without brackets: "Kèm theo Báo cáo số      /BC-UBND ngày …"; `nil` for what follows from the paper.
    public var note: Passage?
    /// Whether its pages lie on their side.
    public var isLandscape: Bool
    /// What stands in it.
    public var blocks: [Block]

    /// An annex from its parts.
    public init(_ title: Passage, note: Passage? = nil, isLandscape: Bool = false, _ blocks: [Block]) {
        (self.title, self.note, self.isLandscape, self.blocks) = (title, note, isLandscape, blocks)
    }
}
