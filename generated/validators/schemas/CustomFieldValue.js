// Made by `make generate` from generated/openapi.json. Do not edit: change openapi/ and run it again.
import { is_double, ucs2length } from '../runtime.js';

const validate_CustomFieldValue$pattern0 = /* @__PURE__ */ new RegExp("\\S", "u");
export function validate_CustomFieldValue(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
  let vErrors = null;
  let errors = 0;
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if(errors === _errs1){
    if(typeof data === "string"){
      if(ucs2length(data) > 1000){
        const err0 = {instancePath,schemaPath:"#/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
        if(vErrors === null){
          vErrors = [err0];
        }
        else {
          vErrors.push(err0);
        }
        errors++;
      }
      else {
        if(ucs2length(data) < 1){
          const err1 = {instancePath,schemaPath:"#/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
          if(vErrors === null){
            vErrors = [err1];
          }
          else {
            vErrors.push(err1);
          }
          errors++;
        }
        else {
          if(!validate_CustomFieldValue$pattern0.test(data)){
            const err2 = {instancePath,schemaPath:"#/oneOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
            if(vErrors === null){
              vErrors = [err2];
            }
            else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
      }
    }
    else {
      const err3 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
      if(vErrors === null){
        vErrors = [err3];
      }
      else {
        vErrors.push(err3);
      }
      errors++;
    }
  }
  var _valid0 = _errs1 === errors;
  if(_valid0){
    valid0 = true;
    passing0 = 0;
  }
  const _errs3 = errors;
  if(errors === _errs3){
    if((typeof data == "number") && (isFinite(data))){
      if(data > 9007199254740991 || isNaN(data)){
        const err4 = {instancePath,schemaPath:"#/oneOf/1/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
        if(vErrors === null){
          vErrors = [err4];
        }
        else {
          vErrors.push(err4);
        }
        errors++;
      }
      else {
        if(data < -9007199254740991 || isNaN(data)){
          const err5 = {instancePath,schemaPath:"#/oneOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: -9007199254740991},message:"must be >= -9007199254740991"};
          if(vErrors === null){
            vErrors = [err5];
          }
          else {
            vErrors.push(err5);
          }
          errors++;
        }
        else {
          if(!(is_double.validate(data))){
            const err6 = {instancePath,schemaPath:"#/oneOf/1/format",keyword:"format",params:{format: "double"},message:"must match format \""+"double"+"\""};
            if(vErrors === null){
              vErrors = [err6];
            }
            else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      }
    }
    else {
      const err7 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "number"},message:"must be number"};
      if(vErrors === null){
        vErrors = [err7];
      }
      else {
        vErrors.push(err7);
      }
      errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  if(_valid0 && valid0){
    valid0 = false;
    passing0 = [passing0, 1];
  }
  else {
    if(_valid0){
      valid0 = true;
      passing0 = 1;
    }
    const _errs5 = errors;
    if(typeof data !== "boolean"){
      const err8 = {instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
      if(vErrors === null){
        vErrors = [err8];
      }
      else {
        vErrors.push(err8);
      }
      errors++;
    }
    var _valid0 = _errs5 === errors;
    if(_valid0 && valid0){
      valid0 = false;
      passing0 = [passing0, 2];
    }
    else {
      if(_valid0){
        valid0 = true;
        passing0 = 2;
      }
    }
  }
  if(!valid0){
    const err9 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
    if(vErrors === null){
      vErrors = [err9];
    }
    else {
      vErrors.push(err9);
    }
    errors++;
    validate_CustomFieldValue.errors = vErrors;
    return false;
  }
  else {
    errors = _errs0;
    if(vErrors !== null){
      if(_errs0){
        vErrors.length = _errs0;
      }
      else {
        vErrors = null;
      }
    }
  }
  validate_CustomFieldValue.errors = vErrors;
  return errors === 0;
}
