extension RoundCourse {
    /// Lets whoever concludes or prepares the publication say what of the reasons the public reads. Once published, a
    /// reason is released by a correction like everything else that changes.
    ///
    /// - Returns: the act by which it is done, for the record.
    public func authorizeReleasing(on subject: Subject, by actor: Actor) throws(PublicationRefusal) -> Act {
        let act: Act = actor.may(.conclude, on: subject) ? .conclude : .preparePublication
        do throws(Denial) {
            _ = try actor.authorize(act, on: subject)
        } catch {
            throw .cycle(.denied(error))
        }
        let phases: [RoundPhase] = [.appraisal, .explanation, .secondAppraisal, .concluded]
        guard phases.contains(phase) else { throw .cycle(.wrongPhase(phase, allowed: phases)) }
        return act
    }
}
