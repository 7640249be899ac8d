package vn.lienketvung.shared.web;

import java.util.function.Supplier;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.Refusal;

/** Lays the reasons of a refused action onto the form, so that each stands beside its field. */
@Component
public class Refusals {

    private final Fmt fmt;

    Refusals(Fmt fmt) {
        this.fmt = fmt;
    }

    /**
     * Takes a turn; what the domain refuses leads back to the page, with everything typed, the reasons beside their
     * fields and the status 422.
     *
     * @param errors what is wrong with the form so far: with an error in it the turn is not taken
     * @param turn answers where to go on
     * @param again the page with its form
     */
    public ModelAndView orAgain(
            BindingResult errors, Supplier<ModelAndView> turn, Supplier<ModelAndView> again) {
        if (!errors.hasErrors())
            try {
                return turn.get();
            } catch (ActionRefused refused) {
                onto(errors, refused);
            }
        var page = again.get().addAllObjects(errors.getModel());
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /** A reason whose field the form does not have concerns the whole form. */
    public void onto(BindingResult errors, ActionRefused refused) {
        refused.refusals().forEach(refusal -> put(errors, refusal));
    }

    private void put(BindingResult errors, Refusal refusal) {
        Object[] arguments = arguments(refusal);
        String field = refusal.field();
        if (field == null) {
            errors.reject(refusal.rule(), arguments, refusal.rule());
            return;
        }
        try {
            errors.rejectValue(field, refusal.rule(), arguments, refusal.rule());
        } catch (InvalidPropertyException e) {
            errors.reject(refusal.rule(), arguments, refusal.rule());
        }
    }

    /** The arguments of the message, dates and numbers written as on the page. */
    public Object[] arguments(Refusal refusal) {
        return refusal.arguments().stream().map(fmt::argument).toArray();
    }
}
