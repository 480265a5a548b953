package vn.ocop.registration.dossier;

import java.time.InstantSource;
import java.util.function.UnaryOperator;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.registration.deadline.CaseLapsed;

/// Ends the case of a dossier with the deadline on which it depended, in the sweep's transaction.
@Component
public class LapseDesk {
    private static final String SYSTEM = "registration";

    private final NewsDesk news;
    private final InstantSource time;

    LapseDesk(NewsDesk news, InstantSource time) {
        this.news = news;
        this.time = time;
    }

    /// Takes the action; the history names the deadline and its day.
    @EventListener
    @Transactional
    public void on(CaseLapsed lapsed) {
        var act = new Act(SYSTEM, time.instant(), lapsed.deadline() + " " + lapsed.dueOn());
        news.hear(lapsed.dossierId(), DossierAction.LAPSE, act, UnaryOperator.identity());
    }
}
