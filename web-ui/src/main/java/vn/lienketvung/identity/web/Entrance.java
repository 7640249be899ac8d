package vn.lienketvung.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import vn.lienketvung.identity.AccountId;

/** Lets somebody in whose password and code were right; the portal's security is behind it. */
public interface Entrance {

    /** Begins the session of the person and returns the address of the page that was wanted. */
    String enter(AccountId account, HttpServletRequest request, HttpServletResponse response);
}
