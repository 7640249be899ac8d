package vn.lienketvung.evidence;

import java.util.List;
import java.util.Optional;
import vn.lienketvung.identity.Official;
import vn.lienketvung.shared.Refusal;

/** What a context has built on filed documents: asked before a mistaken one is withdrawn, told when it is. */
public interface Reliance {

    /**
     * Why it must stay; empty when nothing of this context stands against it.
     *
     * @throws vn.lienketvung.shared.NotFound when the dossier is not for this person's eyes
     */
    List<Refusal> against(FiledDocument document, Official by);

    /**
     * Whether something in force stands on it, so that the right file takes its place in the same breath: nothing that
     * is in force loses its paper. Says for whom or what, for the page.
     */
    Optional<String> standsOn(FiledDocument document);

    /** It is withdrawn: whatever named it goes on without it, or with the other one. */
    void letGo(WithdrawnFile file, Official by);
}
