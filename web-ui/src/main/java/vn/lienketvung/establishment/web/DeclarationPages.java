package vn.lienketvung.establishment.web;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import vn.lienketvung.establishment.Declaration;
import vn.lienketvung.establishment.DeclarationId;
import vn.lienketvung.establishment.DeclarationStep;
import vn.lienketvung.establishment.EstablishmentKind;
import vn.lienketvung.establishment.Question;
import vn.lienketvung.shared.web.Choice;
import vn.lienketvung.shared.web.SeeOther;

/** Lays out the steps of a declaration. */
@Component
class DeclarationPages {

    /** More communes than this are no choice; then more of the name is asked for. */
    private static final int MOST_OFFERED = 12;

    private final CommuneFinder communes;

    DeclarationPages(CommuneFinder communes) {
        this.communes = communes;
    }

    /**
     * A step with what was answered before.
     *
     * @param amends whether it is a record in the register that is changed
     */
    ModelAndView step(Declaration declaration, DeclarationStep step, boolean amends) {
        var said = declaration.answers();
        var commune = communes.nameOf(said.to(Question.COMMUNE)).orElse(null);
        return page(declaration.id(), kindOf(said.to(Question.KIND)), step)
                .addObject("form", DeclarationForm.of(said, commune))
                .addObject("amends", amends);
    }

    /** The first step of one that is not begun yet. */
    ModelAndView first() {
        return page(null, null, DeclarationStep.BODY).addObject("form", DeclarationForm.EMPTY);
    }

    /** A step as it was typed, with its errors. */
    ModelAndView again(
            @Nullable Declaration declaration,
            DeclarationStep step,
            DeclarationForm form,
            BindingResult errors) {
        var kind = declaration == null ? null : kindOf(declaration.answers().to(Question.KIND));
        var page = page(declaration == null ? null : declaration.id(), kind, step);
        page.addAllObjects(errors.getModel()).addObject("form", form);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    ModelAndView goTo(DeclarationId id, String slug) {
        return SeeOther.at(DeclarationSteps.ADDRESS + "/" + id + "/" + slug);
    }

    /**
     * Finds the commune that was meant, or says what is missing.
     *
     * @return the form with the commune in it; as it was when none, or more than one, was found
     */
    DeclarationForm place(DeclarationForm form, BindingResult errors, ModelAndView offers) {
        if (form.province() == null) return form;
        var found = communes.find(form.province(), form.communeName());
        var chosen =
                found.stream()
                        .filter(each -> found.size() == 1 || each.value().equals(form.commune()))
                        .findFirst();
        if (chosen.isPresent()) return form.in(chosen.get().value());
        refuse(found, errors);
        if (!found.isEmpty() && found.size() <= MOST_OFFERED) offers.addObject("found", found);
        return form;
    }

    private static void refuse(List<Choice> found, BindingResult errors) {
        if (found.isEmpty()) errors.rejectValue("communeName", "establishment.rule.commune-none");
        else if (found.size() > MOST_OFFERED)
            errors.rejectValue(
                    "communeName",
                    "establishment.rule.commune-many",
                    new Object[] {found.size()},
                    null);
        else errors.rejectValue("commune", "establishment.rule.commune-several");
    }

    private static ModelAndView page(
            @Nullable DeclarationId id, @Nullable EstablishmentKind kind, DeclarationStep step) {
        var page = new ModelAndView("establishment/declaration");
        var slug = DeclarationSteps.slug(step);
        page.addObject("step", step).addObject("number", step.ordinal() + 1);
        page.addObject("kind", kind).addObject("begun", id != null);
        return page.addObject(
                "target",
                id == null
                        ? DeclarationSteps.ADDRESS
                        : DeclarationSteps.ADDRESS + "/" + id + "/" + slug);
    }

    private static @Nullable EstablishmentKind kindOf(@Nullable String name) {
        return Arrays.stream(EstablishmentKind.values())
                .filter(kind -> Objects.equals(kind.name(), name))
                .findFirst()
                .orElse(null);
    }
}
