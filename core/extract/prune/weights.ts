import type { Forest } from './forest';

/**
 * Learnt by `scripts/train/train.mjs` from 1378 pages of all kinds of the collections in `../shared/pages`
 * that have a true text; the features are those of `features.ts`. A chance near 1 is the article.
 */
export const WEIGHTS: Forest = {
  base: 0.0254,
  range: 0.331,
  questions: `
length 1.609 2.89 2.944 2.996 3.045 3.296 3.401 3.466 3.526 3.611 3.892 4.043 4.127 4.382 4.585 4.71 4.836 4.963 5.22 5.347 5.468 5.587 5.714 5.849 6.019 6.265
density 0 .055 .115 .237 .433 .73 .938
links 0 1 2 3
stressed .047 .288 .977
endsSentence 0 .5
words 0 2 3 5 9 12 15 16 19 21 24 27 44 50
titleShare .031 .045 .059 .071 .097 .167 .214 .333 .75
titleCover .071 .091 .1 .143 .2 .222 .25 .286 .385 .455 .5 .667 .857 1
namesShare 0 .029 .167
excerpt 0
headingLevel 0 2
tag:p 0
tag:li 0
tag:heading 0
tag:div 0
tag:cell 0
tag:term 0
tag:inline 0
tag:pre 0
tag:table 0
in:ul 0
in:ol 0
in:table 0
in:aside 0
in:footer 0
in:header 0
in:blockquote 0
in:section 0
in:details 0
in:dl 0
own:share 0
own:meta 0
own:promotion 0
own:comments 0
own:navigation 0
own:aside 0
own:footer 0
own:header 0
own:media 0
own:text 0
own:list 0
own:hidden 0
upper:related 0
upper:share 0
upper:meta 0
upper:promotion 0
upper:comments 0
upper:navigation 0
upper:aside 0
upper:footer 0
upper:header 0
upper:text 0
upper:list 0
upper:hidden 0
said:subscribe 0
said:more 0
said:rights 0
said:date 0
place .03 .074 .088 .102 .118 .134 .171 .19 .209 .229 .291 .312 .334 .378 .401 .447 .469 .491 .514 .536 .558 .58 .603 .647 .668 .688 .728 .748 .766 .783 .799 .816 .832 .86 .887 .899 .91 .931
fromStart 2 5 11 27 29 32 39
fromEnd 4 7 13 18 20 22 24 27 29 31 34 36 38
charsBefore 3.584 4.431 5.278 6.107 6.516 6.685 6.983 7.112 7.231 7.34 7.442 7.623 7.783 7.924 7.993 8.121 8.236 8.398 8.451 8.548 8.595 8.641 8.731 8.862 8.95 8.991 9.035 9.081 9.174 9.662 9.802 9.886 9.982 10.09 10.23 10.44
charsAfter 6.203 6.344 6.594 6.821 7.322 7.414 7.584 7.667 7.75 7.9 7.971 8.107 8.403 8.515 8.567 8.67 8.771 8.967 9.019 9.069 9.12 9.171 9.329 9.436 9.496 10.23
goodBefore 0 4.419 4.812 5.505 6.028 6.182 6.372 6.568 6.687 6.841 6.972 7.211 7.314 7.665 7.965 8.102 8.171 8.294 8.485 8.664 8.718 8.824 9.011 9.139 9.273 9.343 9.599 9.97 10.21
goodAfter 0 3.555 4.533 4.779 5.153 5.561 5.771 6.138 6.28 6.449 6.615 6.913 7.041 7.17 7.302 7.62 7.711 7.797 7.885 8.012 8.082 8.165 8.395 8.747 9.091 9.173 9.251 9.535 9.781 9.937
toGoodBefore 1 2 3 7 9 13 15 19
toGoodAfter 0 1 2 3 4 5 7 8 9 16
length-2 .693 1.386 2.773 3.045 3.091 3.135 3.367 3.434 3.497 3.584 3.951 4.094 4.564 4.691 4.82 6.014
density-2 0 .189 .378 .909
endsSentence-2 0
level-2 0 2
sameTag-2 0
length-1 1.386 1.792 2.079 2.197 2.565 2.996 3.045 3.091 3.219 3.258 3.367 3.434 3.584 3.871 3.951 4.263 4.466 5.081 5.583 6.267
density-1 .101 .417 .707 .933
endsSentence-1 0 .5
level-1 0 2 3
length1 1.609 1.946 2.565 2.639 2.833 2.996 3.135 3.219 3.584 3.664 3.738 3.807 4.277 4.585 4.7 4.963 5.088
density1 0 .044 .391 .667 .913
endsSentence1 0 .5
level1 0 2
sameTag1 0
length2 1.946 2.197 2.303 2.565 2.996 3.219 3.258 3.807 4.025 4.466 4.956 5.088 5.215 5.464 5.849
density2 .172 .343 .6 .873
endsSentence2 .5
level2 0 2 3
sameTag2 0
alike .693 1.099 1.386 1.609 1.792 1.946 2.079 2.197 2.303 2.565 2.639 2.773 3.178 3.219 3.258 3.332 3.401 3.912 4.06 4.143 4.248
alikeShare .002 .005 .006 .007 .009 .01 .012 .014 .016 .018 .022 .024 .026 .031 .034 .042 .051 .056 .062 .069 .078 .088 .108 .121 .139 .163 .185 .216 .246 .287 .334 .399 .452 .505 .561 .614 .706
alikeLength 2.197 2.435 2.56 2.708 2.762 2.918 2.965 3.059 3.248 3.302 3.436 3.513 3.88 4.092 4.172 4.251 4.444 4.575 4.701 4.839 4.958 5.08 5.169 5.244 5.313 5.378 5.449 5.532 5.624 5.722 5.865 6.064
alikeDensity 0 .002 .01 .02 .026 .057 .183 .327 .505 .915
twins 0 1 2 4 5 8
sectionLength 4.304 4.644 4.796 5.03 5.242 5.549 5.642 5.826 5.897 5.976 6.178 6.321 6.394 6.504 6.567 6.619 6.72 6.779 6.835 6.887 6.94 7.046 7.22 7.288 7.351 7.477 7.622 7.697 7.768 7.932 8.06 8.148 8.255 8.365 8.529 8.666 8.827 9.092 9.309 9.648
sectionDensity 0 .001 .007 .011 .019 .024 .034 .039 .045 .057 .089 .099 .11 .123 .176 .228 .286 .509 .654 .867
sectionTail 0
sectionGood 0 .531 .572 .677 .706 .813 .833 .872 .908 .924 .954 .971 .989
sinceHeading 0 1 2 3 4 5 7 9 10 11 13 14 16 17 19
up 1 2 3 4 5 6 7 8 9 10 11 13 14 17
down 0 1 2 3 4 5 6 7 8 9 10 11 13
branchShare .003 .009 .01 .014 .021 .023 .025 .029 .031 .037 .039 .042 .045 .048 .051 .054 .057 .075 .089 .106 .113 .121 .129 .138 .148 .163 .177 .194 .212 .227 .345 .387 .446 .491 .578 .627 .83 .928
branchDensity 0 .009 .017 .025 .033 .042 .048 .06 .071 .084 .113 .129 .152 .175 .204 .271 .302 .335 .377 .417 .5 .543 .588 .678 .839 .853 .872 .935 .943 .956 .978 .995
branchBlocks .693 1.099 1.609 1.792 1.946 2.079 2.303 2.485 2.565 2.639 2.89 2.996 3.045 3.178 3.466 3.526 3.714 3.932 3.989 4.111 4.174 4.263 4.344 4.431 4.511 4.7 4.844 4.977 5.112 5.209 5.366 5.537 5.864 6.066
branchGood 0 .08 .119 .169 .233 .283 .395 .552 .719 .765 .809 .929 .97
depth 4 5 6 7 8 9 10 11 12 13 15 16 18 19
parentShare .004 .007 .008 .013 .015 .019 .02 .024 .026 .04 .052 .062 .074 .119 .181 .347 .541 .761 .894 .984
parentDensity 0 .021 .027 .034 .04 .045 .06 .072 .137 .184 .236 .379 .467 .825 .977
parentBlocks .693 1.099 1.386 1.609 1.946 2.079 2.197 2.303 2.398 2.773 2.89 3.045 3.761
chosen 0
chosenBefore 0
chosenAfter 0
chosenParent 0 .165 .734 .91 .974 .985 .994 .998
chosenUpper 0 .102 .657 .793 .868 .931 .946 .959 .972 .982 .987 .991 .994 .997
chosenMeet .014 .101 .12 .148 .166 .218 .243 .281 .346 .367 .395 .5 .523 .559 .582 .608 .624 .643 .685 .708 .744 .764 .833 .864 .887 .9 .923 .944 .952 .96 .975 .986 .989 .992 .995 .997 .999
chosenDistance -3.664 -2.773 -2.079 -.693 0 .693 1.386 1.946 2.485 3.584 4.043 4.595 4.779 5.338
page:schemaText 0
page:schemaForum 0
page:schemaProduct 0
page:schemaList 0
page:ogArticle 0
page:ogWebsite 0
page:depth 0 1 2 3
page:slug 0 1 2 3 4 5 6 8 9
page:digits 0
page:articles 0 1 1.585 2.807 3 4.248 4.755 5.209 5.672
page:times 0 1 1.585 2 2.807 3.459 3.807 4.392 4.807
page:sections 0 2.322 2.585 2.807 3.17 3.322 3.459 3.7 3.807 4 4.087 4.17 4.248 4.322 4.392 4.459 4.644 4.7 4.755 4.807 4.954 5.044 5.087 5.209 5.322 5.392 6.022 6.229 6.57
page:pictures 1 1.585 2 2.585 2.807 3 3.17 3.459 3.585 3.807 3.907 4 4.087 4.17 4.248 4.322 4.392 4.585 4.954 5 5.209 5.392 5.459 5.555 5.615 5.672 5.807 5.883 6.066 6.322 6.476 6.6 6.919 7.098 7.508
page:forms 0 1 1.585 2 2.322 2.585 3 3.17 3.322 3.459 3.7 3.807 4 4.087 4.248 4.807 5.044 5.781 6.248
page:forum 0
page:textPath 0
page:listPath 0
page:offerPath 0
page:docsPath 0
page:prices 0 1 1.585 2.807 3.322 4.087 5.322 6.741 7.5
page:textClass 0
page:listClass 0
pageLength 7.526 7.842 7.995 8.113 8.459 8.618 8.663 8.704 8.865 8.89 8.924 8.962 9.06 9.25 9.319 9.451 9.472 9.497 9.549 9.581 9.688 9.792 10.13 10.19 10.29 10.46 10.57 10.66 10.85
pageGood .046 .123 .216 .241 .258 .299 .323 .345 .411 .429 .443 .454 .491 .529 .541 .562 .593 .605 .627 .635 .652 .697 .725 .743 .751 .771 .787 .813 .822 .848
pageAlike .693 1.386 1.609 1.792 1.946 2.079 2.197 2.303 2.398 2.485 2.639 2.708 2.773 2.833 2.996 3.091 3.135 3.178 3.611 3.829 3.912 3.97 4.007 4.111 4.369 4.673
pageChosen .01 .03 .067 .086 .11 .126 .14 .157 .175 .205 .221 .239 .262 .318 .345 .376 .395 .425 .438 .456 .473 .494 .509 .532 .575 .598 .611 .619 .679 .722 .733 .747 .764 .808 .878 .903 .97
pageChosenLength 4.078 5.209 5.979 6.492 6.958 7.038 7.201 7.363 7.694 7.771 7.859 7.981 8.053 8.191 8.396 8.823 9.146 9.315 9.351 9.39 9.56 9.754 9.868 9.946 10.12 10.35 10.73
`,
  trees: `
-I)F-4%g)4EPRl):>fDo+j.>Iz=~.@bD@f+_%-)yjQWH=|+k.@LwA6+4nnU2)?'[-L#}N~bJ#AjiV|-W)vPoBv/R]@FU/R+b%9r0FO+.n<aR1F%1l7C#+EhQD7
)F...-*a)5GmXi#}AkRF#h'Xd6RP*ch;Wl+i#l%ZH8?q*WTsE])A/FYADU/.IkgE+_%-0(.0oE_4/OhfM<@P.1%D0*e2?S'_d)@(+j/CD<jgp^
-E#l.K)F&,BJJ-#|WsH4#A)<CAL.#KA,I*)D&b#?OYFQ#5Pl_z/h'cgQWM*QULGn)?'Y.K%+jGS>#yWFeQ#%#yL/]q*?aNSO/Z#C%Jm'^1.KeEPY%}*0]5mv#:_PN:
-F+v)7%i#MLjZ7#rE8WW%f#{Vifw)QQmgm0,.z%:L{dO%S]YoJ#l,#IdC{%bWIJE)?+t*##yaAk<#yI1bL#M(DJ:SS%We{V7.v#L%FeWFL%9lMIR0I.Og{Va.8jHBZ
-H)Y+j#|#dFJOP%5C>UU+1-ajxMY#{F0a^/Y&^+iIe_%0o^<QD#x,aE1]Kfl,_/R(s)fO8_:-z]wgx-}1,R;@'&RdmHM%F/Z%>ktKI/QhUHI.@%zenA,&ZW'hm
+*..)6&t#xJ*]@#}QUgk1I%FiqRH)wLQj}0gjf*T)GLtie.5FbSB*b..,s.DZ.Mw,PbMJE)A/DGk_Q+Wa3ME+j.F)ZGsPk)dD.HU)C,RPEgx,BN|lp
-G+7%*+2-jg/[[-2D=Zz-sDfaI-4#'-oKUF/.=Ow[,.j.=EVIX0KT{Hs,{-|0a#'O|[s&~aUFO)~+0g6Uu+;]IB7'0)}/Xi_^7#}N&_v.=0bI2e[-'Q.9y
-R)Y+j.E.SJMZEEt)#/eG[V6%GiHPg...E#MVzc.,{MK_#.<(xJGW+*qG*Qn(u#L*u(KRnbn){OyFA%b(4e<PY*sMkam1I+,)WWZhg,vX^e0-W.L_#Cm'0gVW^
-G,[.8#P.jIpO_/YT]I@/[0gUeGCa<*N(w&?ZNLv#S[#eW._'BZDg?%z[xFj,_.:'/(uVab_*HVqF^1&0zVBEm1'fKZ-.v&S0uc:iG1/bVA}(v(@c8I8.y[#ik
-Q,V12)G.zNag~.aQ7j).>*)fDLd/aHYN:/Y&,)GICUy);SU_%)O.oGbP[)*i5Ms)@-Y#@*AWVMI({IOT3.K#BcBRT1;HIXx1I,a/fblL^%>hD73-V-UYbDH*KfnRQ
-H.8)Z+i.jHYNp.zSCfK%-.D[jSCDs.B)en/Wp-a+~huF})gGFLg,_-|'+)bU0_//hFLg:(u*=ZOP3+veYZT0*%>(v^Dga:k)r+Mg^X+/hIDdI
-R+v*O&T*LIw_B.:]+S]/i(mGOSydn.K18%FWeIU..P-H)/a-QHcSo,.QNjQ+z/Z)~%FdxS5.K[6Lk/^.^c*L*.:E=c4*%.K..[_Kr*2G'SgDp
-E)Y+7/O,LTEl<I)#y/0GhKm'7K1Xh'8+i&9UEJF-1IodP/X%-U|FS)eT<ke/R+z,A%FepQq/8d5O-/G)TH[_B-DO=dm&G,6#|gcQ_-YLD_l/]/iFq[=.~ZGf?
-J.<)Z+h*vScKw/3LR]6.A+fW,cG&;ZxK[)K+w%CRdEB.{IG_s+c0LT@ir0jhbIU,_/R0}0zY8MB+mcjZx0_)DNH_E&?X|F0/R#K)aRQfP*Wb)BK&G'SfSPy'r]~Ib
-|,#)6#}'=JLPi.8Z>Pg0%%f^|Ux,OT/FU/c.8%:MXY9)NHqRz/w,LW)lQ/[L^jn)F+m/q#8^-=9%rdNT3(T'JN[ZQ)5QI_Y0+%>#M_3fzDu%_%[diWe%HD6XZ
-E.8)5&X#yIRQ3/EZ4P1&T)JKHZ{)+XlP7.S)N'bMaH[*OfaL=ou/P%F+z)I^mej/G]*RJ01/GQ>4+*F[_@%0_)N&dQr^</Q]Bhg.L/Sc<Xo*NG|Yd
-E#j-f/F#}X5je&VJOS:+~-oT'MR/FMsIT-n#A&Nb:RD&v_dN&#x'PXqP3-<ifWc/P-=-x'#[lN@*nZ0cE%F,*e0MO.'[J;4&}#l-;S@a=&YW]g_-}-vW>HY'DOCdU
+7/Z%l/g'1d%IC.=a~J]0~0jaSNo+ub0RS.s.L(>Q.i}#RO3_[.?g_%:F{X|.K%q#P#{Q)Z2%B]sTy.T.1RGKX+xkXZt)o/_)dIuQT+:bAPJ/Y.<gpWV+m]kIc
+7%9/Z-#*I^eRT#Ce7EA/^'}Leb4/iF}gE,rW@ED..)U)}.VS~IR#yIz[M.8&M[,PP+8J#V;.8+;0O[oNV%/Mzf<&e0aIQT@+}[aKj
+7(u#l#u0l[8PH*uVeC*#~&@abRu(sJKXb+2&K#@eP]h.O^[R)*ugN&5V,Gu#l%-#A(wR(X<.=MUVQ.QH%0rXAKi&J(s+:Rr[J%4aFNF&P(xOAXm%0I7Vf
,a.K,V%D)jW}Ko#jMCY+&U-PL-U,)p^]VL)o#i&_JZPI/XRZZz,g&fH(^Z'zbpQG%9/Z%K%>cbH~&_F']N)o(3dsY|,fT-GP)g[>Fe
+7#L*F%,%RSA]iJP/(-yf>T%'wHkW2%h*O-8X1dA/4c/Lo/2(5bVTf0xJ~XI.G%j#M&3OOXE*FaxT(%u*;WbP#.CRkK)-/*/#^HTPK'7JMWP#x%/JE]bb,
,_%n*v.@.gV9ax-:R,Zx#B,EY+QY.jMNTN,Q.>-:c=K:%FP1JL%ISX)~l^^9%F%c%w-SF|Z&-:^Pe2.:#K]vD-.?@{Ua.r%j*{dvQ&IC-V%eWINn/y3*Om
+7%F+o%9-:Y^c#K,-+,OXQK[-je9Y?-Z-b,OZHe3-RNH_(.V&bJS^w:#.8#^,V%DTkKy%CY8Pd,V%FYNMw,LaIQE-|,%-agdOM.^IQc?&Y+8@yY#,5YDdt
%-#L.h#B(sNEW&/cLgUu*v.@_rU2)'RuZF&Q(z&>[nT:%BaFQW.n*R]2Bv.w_NOw&p.bb[LR%NHI#@MwW+
)N%-)0#}10UhN#./XuPJ'3/iPw^L%.YVL:&7.2P%d%.7IT)9OoZ60_#J%-#(V0fqIJ'9:'-JgiT8/R1J-8NUa{,gELaC&=c--AESSe
-|)W0,-b+hTqf9+w^8LV(B+sS-M6+dQNYF#F0-&(N{b5,#WMR>)q-rK,S:-ETWec#L)k#~+VXIc9)}UlFV.(071QWG)oHfZz)~&#)pX4FQ+(b(V,.'+lbBUb+PX&@2
,V+;.e.S#>VZMwoN0N.UbIQA#~X:L6.L'K-LQI]V0Zp]MA,U#ASIJa(58OQ-%f,v.K'GcsXq.gKfVt0a-EZvc=.gJwXd%v0e-&VBa[GF#>-#O>Yt.mG8Og
)N#k.8/F#}YXd:&aQ+W<&_)nK|AK-GOvWo#f&w&lbkZ7'P]?U]&[(6X<go#s]9KI',/N%D*#dhTS#1M7]=&y,hiw]:'QY<M6/L'0)lSedS.8GT][(<)kYXIX_t
%p+70*%F+pa?YJ-Q]pJc/X1/]_IWHD.=#A%AXRO>%<OMZS/}%._;L-+jUX<R+v,g#a%rV:Ky1%bNT]+Q-DQ#_y+^dwT&+k.<%FRvJZ%.JSYl%AVDd4
%,.D*v/?%wQWcD.tc|T*/C0g_IVM/{m|^E,a-X0oV^Pp1-VD_r'^0*a=Qm#uYOE&1(H8*:NBY{
%-)2.G#}&qNfTT)-S{[%#X)0KPQZ[8*t.D#~]:V9)ESFY9'1)L^^dQ)Na_Ky&p.3NXcW.B-8]RL%H{
)E.D*i/g/oRtYO(pJYV{&%/kY;OV(?Rk_q#i*t)0L]Qn(W^-M[&-/aR^GL%wKhX}0%)N#m#9YHS0/_cQUZ#J%-dBJ|-udoF%+Z-o.Je'R3(;R1]q.))OHYRr#Ed+U@
(v#x.8#^&1FDT6%4Z:M;'C*BMZEd#5N;Xt*6#YcBP~-{m_]#,?%F*M/Z^9S/+:N<a)'G.(QV<F#0V.f/.<.A1AZ@P*({bvMR-y/bJn^^0*_>Lv
%-.K/J0'({X3aN-rGMUF+&(tQQYn&FV5J')o&J)JRdZf/MS8J-/U/kE}a)*yZuET+j(q/UI5RcU-)%UQc)
%-.K.:,V,TX~LG1H^&U21B/^c9P~-0BHd(-5.t%>X^HU.-_yN8/a%<L:Vb-hcVOg.7%AI{16]HLy&*Ty^T
)2#i%....dOQUV/[M8ZUJV*/1>#>e?Wh+rZyQ@-8,fQ#]T-OO~Y~.2%2%.*FZPVV+.[qJF#^1IDeUY(9_bX',e)M12TFH*,%apO611-;g1O</XS<^z
(s(;%/)y+AQZ^.%KN<D8*_Xwif(<(H'%b|T@*u^vQS+80?@BT%'b]VQ1.:%F,a',Y)T&/b_0OE%/+%SOKqgQ'&)+#|T]fG+:W.Dl*]+>BrWn09gGRJ
%,%@#x.D*z[zVi+vX@Rb0.Y10FkUZR+C/n#,O@c_/[Ji^*0=W{h|1@Gl'{PkZW
(z#y#B.*#7XLkc*%U;J&/U)~M.S}*@Q=ca.Q.0(sW?_U(xO2[i#)UB.Kt'^P.K/W*L.@^,X5'E]gQP%&%FLCf+'2T[xO#>-C.U]kQz..eAT1.S%<OWZT.^j:RT
%e*t,P,(10bxY).jOLY-,j,gP#b@*1Z%I:)~-(,McnR{#XW>Pw#LYML5.8,d/4+r^&Lm.yD'Wp*P10OWXA+fA<Uz1D(V*oN+W6-KMVA9*s,4]&Q5,eUee}
%7&G&1#}*pH<]h#.^lOE#'//PGWz%?Z:Sq.:%C%2WTHu.}a>M#/B++A+P^*hQ%f~,>(*#cM1Vq#-UEad(UIESe
#i%.)O&./JSsLz%CWMP'0d,/arJW'0T|Lw+8&r#*MIWpb^+pXi(eI~TX%F'-)F/~X)aV/Q_gTF/R/EPCY^1C]OJK#r.=#0R@Gp/s_]Pk,wd(#{RR^.
%K%N%n#~&1O%Ye/VV;L@.x/QT6N&&,RL]^)C%=*.SSK}/IP6dH%^*2PkaM%<NG^N&+#~%s=VN*RH.8+#)=R0ab/HUtEj&K#ZEwRpT<
,d0L(W%B#}DLShWh]p'V%c0c_.Q,,c[.MX.?%QQUb1'mInSn.K.:%<'5UnZ10Zb2Q3*H,LWEL#%5B(T[%[#4/aRYbI#=](h_,o/bPUZ:0Qf)M~
%-.D)s.V&k[[Vm/tLj[B,J,aG6Yeh2(v0K&aRU^5/8ReLL,?*gZaK;/iQC[l,O.B)^Mob4I|_t
%-.80*04&vXNS#/K]jU}.y0>YuK},[WncZ.D/v+eR#_z06l{^B'<&zWnKt+bWKM>+j.B/JMuYq/UIjST.4TZb[
%7/F.8.&-aUa]n+m]EN^(V':QYZA'BFxQL/i';+0PfWF0oZvU~'D(W_LP'-lMi_2,8%)-yM9XX#QQXe9**V)#WIISU
%,%K%4%-%>XoLc,,KnZc%=-:P2FS0mkqQJ,i(;*URvCq*kOk[-.d0{alVv(;MHZ21*H;-;P&^K
%4.U%-0l's]-H?'lUQY^,+%tIYPs/eQ>d/.S%[&2O4Xn*tQV[H0k*eP)c.+/]<h4,&(o.M%mHTR%+u]JP*.L]dQ5/c/i'cTcL]*fY,bt&>YAmG
%(%7%-#x%4WpQ&*]_6hD&t+.OX_j.]JPWH#n*uXp+,SlJD/H-1XacdNK(n*w%Yb#QXIG/G1eNZ
#~0%%>%D,IXY^L,<^VQ,-)/9Z.N>G'&{+-,4XniH&vN?b*/-.CZuKE/;^wQS%/.E%<+0QYW0+,Qsaa/X#EQaJL)hPaflj4
.D+g,I0m)qUfF,0ra@X^#{+5LSc[,NT>jX%4/f)^[Pes0#YkGa/tG=YB%d,E&4+UQ*Z8,BZ0hB/|/YY5IN+.V9I%1.0o+W]MSY%IT:N;,21/Z'M7)[RNcF
,d050t-;+ALVYy+=^/Qu,1-D4{Vf'?Ix[p+;,c,]UecT-.W;N_#}-GHbTtXx%,%N%(0lZ[W[%y^6E,+208LZSp.Gc%On0G0vH%.JMdYmZt
#F.8#(&s-9WCNK&|Z-TF0-%1bSL^04UoY~-:0&#xNze-0cd*To#E0e]oK2.FYvO'(;'P*Y#:EWS+-nN-[:/{/jV0Hg0J_rO{#80JZM/{NAWB&L'gXCgNQU
#t%>%N+{.rYWU^%GW0QH.>0kR#fv0lW^NV1*/d._T3I80Kb^LNYh'z0U0z/hiGZx#4Ss_H(h.qP_Xwe-O6
,d*T.L(o%PW@e@Uo.&#5RVa7H(%H#}0fXML&,zRkYz.<&BTEI0'ZdIU.-%.S&A#,V#Yf%)SNYt*Q(VNWb*%%c{N-#J/Z#6[Ade)xKi]g)h#-a&Wx'XT?7c
%w.a#f/%CZ(XTyMIR@(;#eK>Tg(X_,P.%/.G.:%FYNT&&<ZORC+7,aVx]m/XPqXv.t+9%C_yRd-Tmt^*P:
%L%~/u)j+OU&K}.8TJ_H&I@;+8WjMd*%(,%.W-M1'-Y~T@*-%H^kS(%#O%bh.%([(+aDRW&rGP&xXtP&/|@mRr
%,0*)N,o*IW@Qc/6b=Rm#v1GaHWJ.<Z]K-#]/A%|XYL*_C&P)/RPeF-?LLXf1@#wHFSw(kQ/]=
%K%N(,.G%DXQRf%IUENX0z0hWN]*%)V_^W.C0n((IkWh.<d<Q8#s+2MLV'(-WWaE/A,3.E%IMYY1.I?:QN#o+mWwMu]V^X
#x().A%<,gR-VT-i^aUt/Y-dKIW^#<HfVf,d05.&RxD0(DODY6%F.(XG]Y-fa/OW-#0C(:l/ZRZgX*
*v(&'g(O/UNZ]y(]]9T8#u(i[PQr'X]NP#(<#u#{]3c9(cY1Ps(W,tUf]d(/VjLm%.*(/V'e]vVj(aMMV&+8(7S8_{%JJ|W1+8VRIu
%F'X%J1F%M]JKi%)Tue)&,.FXS;7#NP]^F.G%7-BXbST#qLBYf#?(<W.N-(JM0WP#r-N/h'][{R@(LK+UB->*x]nOaC6#?cBWl
%N%K%-/i0_WvRW.@_&U#%DKz%<Pc_A,~)A(gM'YV(E_NR-*zU8A}'i'e*~YpQ])K)1TZJOVP.?.<'{eQV5S+'W(^NnW,)HJbWi
,d0L*C.N,)L+Yt)qTPc](rL>5R.L+u%J^XKh/zO'XZ/T(WQ{^OGL*%%J0J*EZnd^'6SMXN.D+qamU>%?NhXR.>-H-cWyknR1.h-dSCI=)dT|K-
#x.L%9%x#}NP[:'wYrVw#X-7PnYuGx.Q.:#PRYVH.?HaS,(@,^Roc3+5_6N7-W(M'wit%xVNbrZ=XP
%,*g%>.:%<WU[z&wY/Ql/a0PF|Re/;_FNF.L&]&'X|LD/6Y>cP.pGCRJ#w-<Iz0QOoYfXD
%L)N.L.=04TVXd00U5^y0i%HWfJn.MSwXJ0%#J+FR]bH-qd}D{.f%TbPJA.wa,Rp+(.o%o+KAFOqUf.w,VRI[|L.-f[PRv
%/&|&1+1)cQYIY.,T(aG#~%.Z&QI+6U:cP,D0R++NNV]0_YlRk.>+5Z<f8+AO]co%@,>*nh'#WWvb-XSUl
%N%/0z/g-5Z/VF-)J-Vb0|&:YWIk%)V;]+.8'(iHY_/pbu-)ZOMs%=%/.c'pQ[^=/lY#M@b3/rO/-3V]h;
,k#{%O+Y/}KYSQ#*Rq]y%C*%VBPD.fF8Yz&&+N/yEbUr+/XoLG.c,fV|d<%CX6JQ/z0w+3/&jB^*%CVejK%J.@]lT5)~F;TS.>&nE5Re++/,YqI{%6Y@G[
(z#y%[)j%xOwV?%M]^Gh.['.QWZM.qdtM#.l)a+7_^W*)hNM]1/@'@cYYH/BQaY].u%2.A)]WZ]2-QM^[/+8-Pc^Yu.nH#]W/;/#.@VsKr-U_(Uz%H.@];OG.xDkSQ
%K.K%G.L#G[(Pu,kT5]o'H%:QRY:-kb(VG+7#I*g[QKO&HJ6c*,o#xR~ce#~VVeX-~'R.L'>X*b4&EOkXx+:,7OaX[&6T/JN(2EcUL
)O/C*()./1PGU&)sWURT)X/G]kNM)HDzVk/H.+/_M{]Z0JVfiG(V%0_mR<-^JEVv0d,0+R+r_IP{.6deS]FQ)l'vdpYr/S)p_qPB+XGMR'
%,(F0T+{-uZnU7,xVxQ=,O,pY+SZ)R[*Kh%)(V#fXsN#)rQI[%,F)ladW6,sR@^o0NII,y#b*zM>TEWS^B
,V.H%:/V.nUFY2+dXeM5.s.qYiMt0WcGU-+T*u#q^GQs#|PX[7#q'|XSKKWv/80^.80NXg^4+bY'P[.g.caiIV.DU;^(/B.r/TYFNd*}T@J,*v(n_EP8.jXWfG
/P%F&3#7/dR8]e/Hb%PS*g&7[nXF)(K:bs*.,S0j]cOW&HbRP#,7--GFRd%gZZKp0q(t%g/dTA]h.nJ'XG,K,@Y:df%&R|dO0{(Z#<Tqev*=JZRf&9*.Q,f|1+Y]P-
%/(x-_#A(RcrWQ%AOD[F#_/IUeQa#|Vm^e&Q#~%FYYSw04R;Zl(O-o[rRX0AIWV-(x+KZri.-ta3N5
%9/B%(%L*%WNS3+7H'Tl-%'nB<Qu[w&i-p'Wf-];/Da?N[-y0SZ4N+*(fMNR+U(9,xQhBt&GWjN%'SZF0KW-M}
/i%Z)V(X%.ZVO3'4ZpO:*'%&ZPRT(7I3V0.C.9,zZQU>EL';#KSdDg)kX<Sa%&'D%J*d[0dL)_L9]y,X,~N6[Y*[d5T)*dJ<XS
%K%@,Q%4,PWiOG#yNl[/+h#2RZh(/Yd7Oi0#.;,|Pc_-#+Tgll0v)<P2]BHb.#)A.u,IL[T^*]^vQS1#-gY9d;#8M+WK*^/YBOQJVa
%,%4%k%@'kW(Y<0/K>T5.C.K]LQz'tV&P3,q0-+=fJSy0;OJY_*4.DO9^,0>HIU&'q)~Is#DM^[qXZ
#x%L'm#{#=UIJU+'Vw]l#v/ZY1S*.jP^XC.=+q'YZ;QhIQ+x'RXNL&(Ec]W9-W0[(0&/[7iPZmX4Vr
.S%]#;&p+XPyWq%+XJg:*g%Te#[EM7)k+t%)W4a@&yY&So/B/8U2Ks%BdWR[),&u)#%RY(I-%ac~Tg0/l6+ydLV@+vX1Jv
#G&)0L,2-@N7=%,-S%ea*W0MgxXL*YL6Vd(F0K0~XBcV'4OKV9-:+)K?X9#u[@VS,''i0hXx'IHZTp'{(AS<_j)mN}X{*.UuID
,e%f'o#>0YX0P4,HKqWv%U#/XBdX.KT5_,)>'h+dODY)(SUk_J0B,b]+Fs-[ZSM<#n%,%7)OW3[N,YLM]-0EKhX40J.K#DTrc<#Blo]r+j#VW%[G(NT<G@
*F%<#C)w*DV[_5)|[nPT){+7BCPN+7]^Sw0y-:(bahYM.8Rueu)}#6Q9[?.8a^RU%V0i%C#3TQa1MV0y+9VXi1#MQW^5.S*G.PS2>'1/ToJU*OhcX7
.G*F,?.Q%)XJ]~-wfyWm,k.(TabA-3Vs]b+v.B*LSjDK+>QW^O*&%7^vK[*(TaK**9,;,g-*IWSn+BX{Ix&o.=I_U)_R,%#|-m^3Vl+yeEW.#d.PKyUW-GaNQB
*t/C%/*v.GYXSb#kTzXb#[,>duUjNe+u,:/DaJO{+shBY}.D##Pu^H-UL-_A/Z+/-k04Y=gL-rQa^G0H&/R2^vCQ&.Fd04NI+nafU~
%M%@,Q%4*(WZQ#/LT2KE-],mWeflf_/U'@0pP%[y/FW-IO,RR0gn)h,h/FT{O<0sUkbj0V/N,9D@Q|TXTO
%/*v)M(<('VxZn-EWkQa(=/NdbZtS:%))#.WS=Y3/u^*VC(6/W]VOr.jQCXv.s)6'u[4UOg9,[^-M8
%,(,0C/E+{a6S@,^W4Qq1E.+_VO,/R]5O|%H1J)%XL^=*VO|[C/X00R>W@'Uc5R%1@*#(dK&T+TYYD
,e*S-M02/5VYP_0:g#Zw.8/<^AQ@*lDKX*#I.0'6_+TY,bXxLi)r)iRVA-]K'z)E.L/?W_[|.STp[t+H-OYPPV,=]PX5)X'w.OXIMq)3U~fz-L+bTFJ~.~G|Zx
%-#u0403(PU*Yi'*QGf;#B0%YvUn/YV0OD-n(O(GWRbM#mPzYB-3#rOyWA&{aLS<&t)~T&cr.QKFWU
%(*F#:.8.hV0Y>-a_oT6))%'^,P*-|Or[_.c#&*IZdL3.8_7Tg,o+{QCX]*JK9gO(y'x#H^KQJ/HVAIM@s
%J#u#M,e//NeWF%<W8ZV&C/Ec)Z/,gTQYD.U*|/[TT[e+QT0_G&/&7X<G:,iX{P_,g(;+IUVI@,eP9Zn.<*x/9dVVx+]Y|M|.V/iH@_p*veCZL
%,()%.*,(YR+Z?(kW)Sx%d+GTuK;Vo%?*g+LW2Y=-,TUHj/E#(UPae(2Po^-(f-6KR+:XQPKZm
.C0403%?/xXPa3/?YKHe+@(lRC^0FD0;%1%AdBU?(jY8FK0<+;X=J-%XTl]d0o0h&c+.M8Vt/#KfZC+A-9acXc&jKgUb0q*>%_N9^^'GGNR4*31(R2X7-:ULYj
%,%M%3.|%IVgXK%IY@OK)?*)WGLGa**-Yq)E,:I;TZ(GS%Xn0SK%*.PU*<]gV9
#u%('V/8*#Z%Rk)vSqZs)E/,Q0V@)J]bUr.E.bTaB(V})g(W.C%B_MR})~Uh^S&g)8SPIQVF00/'Z*'W>FQA#K'PWtRi@f
(},n%&&<%HUTYg)DVAOz-O01KuS%*wR7^@/3.<)SR=fu%A]vKt)D07L'Zs'9V{ed')%G.K.}QX]<&GT[b:)##OPebl,CWuNs/h(~(1b4Xn.RR~_A.1'>V)cp)HX#LF
%2/g%N+1,gVdYB1BVpKj+2*5W:P1.Lf9UJ,}%A-7JmWP,tQ+e~c(-31I*P(IM}[m@d]ub1
'm.=%J)_#|XIS9.:UAO=&D+qUJJ[)bPA^^-n*O)dXy_cJu%E'f[WS).nXUH8&?*g&'.qXDG%,qVX[tJF#|,Y)eV3NW.-KRX#,~.iWgafNH
#x0l0i%0*?[#Us%FM)Z^+X&hS9a:.UbnWh%F(<*sV[ZI)uOiYU/]&WVWOx%0Rqa|*71#]7Qw#UVr*H#ZhMZ|Z:
%-#t.Z%J.XWY]y.=O}Yw(Q-YSLId,lTuaN'z(|'=hb]y)NOaaPO}/k&)QOa1.QKmWX
%K0*0))N&0OWW<)vaXX=%C+*[)erW^)w/%&O_oOj0DJ~S;++/)YLad'OOl][/?)o%)*VS)JH&fWvUM(.S[*ZWa]X)t_lT]
%x#p/.*r*jP~FpWC&m.,Te]zL{+,'=[L'dXuPS(XW|d[%Z0K#{'jWs_3(ddFU}+/+NV4[a0MKTUY%y.DVt/GG&Tl0_.=V.Xu0bJ3VC
/C*v(<.=#fYGQJ/)WS^t.O.GX|P:)%H{^|,(%A0zYsUj/4XLOY#T%?STZy)&IKU2*Q'#*z'yK_VN^>_M%C'L,&e_ZN*hM{Z4M@
#x+k,F,B(sU,Wr-eg,XQ/+0XIJVV,GM)WD#I)Y,RRZb/#Fd{WWO,.I(U%HO/+Sb+UIb1*nj#Y{
.:*%%t%J#?Y*Vz.>a+Rh.?)f^.SC-)WoO))]%J#~X+PY%)d/S=-2'XVFJu+<YiPo%A.?#>%GFqV,+?Ubfe%?)rXHb?'aX:L5%[+>(o^0M*%JUjGz+4+?FgRt]w
%;/m.l*8#yRV_^*C]zRn0hQ.&8_ckR)O*F*DVb]Z.MS}ZL0@&Oc&SN#3MpY@)D%P]f*+W0#4MsC9]<
#t/%.<&8%{WuNv)HaaVm(V*aUj_m#hIySB)I/*#gOwUW%;VWNF%?/ZYzS%.@J4])/*)C1)KGWT.Ac-PP.Y.K#6Sgb[,Wjd]jVY
.8#F/:(#0NQdYB17X6Z~#s1:X]T914V:cr(|#r'FKfUu)>VkcP/b15PO_VN--:1D)L'MOEd40ZcQLQ)+)BYDd>''X[ID.F(t'oPK^.18d&[^/7#IYkPU+JY7Kj
.U(V'R+#/_[9Vo.NT{a@/W+VUMX5#zNP]m+*(%+KRUb3/PS'JM/b/NTQ]e/KdWSp+b.W/_%)RRXEbX%%+0Y)aaJP-P(U/XJ=S).POzci.V/Jc<LD)zJMWa
#u*%%4%~.kTjJ=%>XPP>+B%=OKZ/_8.h+?%BK+TfX+-H0V[CQa.<Ni[9'N'e)~'T^yRKfe(C%BSvJL*RZiT?0]RP'lXw+8[?h0
%//i.;'m-?VHS2--VAYN*c1>_-R+#{jLXV+0%N13U8^~'AIXYr%)'pLia+#T]yOW,>){1=h')vbFTCSlQL
/V%F/C,k)#V+Y'/:Z6U[/H,Z[jfU,j^|Pk+d/=.?Z4R]/EZ2KB'~P/-:cpR9%H/>(_M613[9SG19,uikZ3)A_cLn(x#u,h^AR{_=#A/iIKWb,mRQbj
)s#u+x%w1<IIW(%8Y-PR.G)UTAXf+aTBM'+U+|0VOMU.*cSE_71?)IVs_|+[YIM8+p)P*=(Wa>LT.HHqTn'ZayUr+{*X*WYVN,)GU{dD*DZcL,
#x0e%%#t0cVrZs0zbhW4*8IrY=+D[S/h*mUcLAXU(8*r0nYn0Xi.[UWGTV
`,
};
