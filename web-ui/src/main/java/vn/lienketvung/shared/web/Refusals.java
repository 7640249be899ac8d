package vn.lienketvung.shared.web;

import org.springframework.beans.InvalidPropertyException;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import vn.lienketvung.shared.ActionRefused;
import vn.lienketvung.shared.Refusal;

/** Lays the reasons of a refused action onto the form, so that each stands beside its field. */
@Component
public class Refusals {

    private final Fmt fmt;

    Refusals(Fmt fmt) {
        this.fmt = fmt;
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
