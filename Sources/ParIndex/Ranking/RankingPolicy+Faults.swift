/// What is wrong with a ranking policy.
public enum RankingPolicyFault: Error, Hashable {
    /// Something in the table of grades.
    case grades(GradeFault)
    /// Two blocks bear this name.
    case blockTwice(String)
    /// A unit or a kind of unit is in two blocks.
    case inTwoBlocks(String, String, String)
}

extension RankingPolicy {
    /// All that is wrong with the policy.
    public var faults: [RankingPolicyFault] {
        (grades?.faults ?? []).map(RankingPolicyFault.grades) + blockFaults
    }

    private var blockFaults: [RankingPolicyFault] {
        var faults: [RankingPolicyFault] = []
        for (place, block) in blocks.enumerated() {
            for earlier in blocks[..<place] {
                if earlier.name == block.name { faults.append(.blockTwice(block.name)) }
                let shared = earlier.codes.intersection(block.codes).union(earlier.kinds.intersection(block.kinds))
                faults += shared.sorted().map { .inTwoBlocks($0, earlier.name, block.name) }
            }
        }
        return faults
    }
}
